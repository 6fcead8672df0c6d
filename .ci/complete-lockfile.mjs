// Adds to package-lock.json the optional packages of other platforms that the registry at hand did not offer when the lock was
// written; without their entries `npm ci` refuses the lock. Run after `npm install`: node .ci/complete-lockfile.mjs
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const packages = lock.packages;
const SYSTEMS = { windows: 'win32', linuxmusl: 'linux' };
const KNOWN_SYSTEMS = [
  'android',
  'darwin',
  'win32',
  'freebsd',
  'linux',
  'openharmony',
  'openbsd',
  'netbsd',
  'sunos',
  'aix',
];
const PROCESSORS = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el', 'wasm32'];

/** Whether a package at `path` finds `name` in the lock, as Node resolves it: beside itself, then outwards. */
function isLocked(path, name) {
  for (let at = path; ; at = at.includes('/node_modules/') ? at.slice(0, at.lastIndexOf('/node_modules/')) : '') {
    if (packages[`${at === '' ? '' : `${at}/`}node_modules/${name}`]) return true;
    if (at === '') return false;
  }
}

let added = 0;
for (const [path, entry] of Object.entries(packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isLocked(path, name)) continue;
    const tail = name.split('/').pop();
    const words = tail.split(/[-.]/).map((word) => SYSTEMS[word] ?? word);
    const os = words.find((word) => KNOWN_SYSTEMS.includes(word));
    const cpu = PROCESSORS.find((processor) => words.includes(processor));
    if (os === undefined || cpu === undefined) throw new Error(`For which platform is ${name}?`);
    const libc = tail.includes('musl') ? 'musl' : os === 'linux' ? 'glibc' : undefined;
    packages[`node_modules/${name}`] = {
      version: range.replace(/^[\^~]/, ''),
      cpu: [cpu],
      ...(entry.dev ? { dev: true } : {}),
      ...(libc ? { libc: [libc] } : {}),
      license: entry.license,
      optional: true,
      os: [os],
    };
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} added`);
