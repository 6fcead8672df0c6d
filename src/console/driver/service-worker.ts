/// <reference lib="webworker" />
/**
 * Keeps the console's own files on the phone, so that the driver's screen opens without a signal. Data never passes through here:
 * manifests and events lie in IndexedDB, where the screen puts them.
 */
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: readonly { readonly url: string; readonly revision: string | null }[];
};

precacheAndRoute([...self.__WB_MANIFEST]);
cleanupOutdatedCaches();
registerRoute(new NavigationRoute(createHandlerBoundToURL('/index.html'), { allowlist: [/^\/driver/] }));
void self.skipWaiting();
