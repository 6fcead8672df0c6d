/**
 * Chromium for the tests: the system's when CHROMIUM_PATH names it or one is installed, else the one of @sparticuz/chromium. That one is made for a
 * bare server image: the libraries that a small Debian lacks (libnss3, libnspr4) lie packed beside it and are unpacked once.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export async function launchChromium(): Promise<Browser> {
  const own = [process.env.CHROMIUM_PATH ?? '', ...INSTALLED].find((path) => path !== '' && existsSync(path));
  if (own !== undefined) return await chromium.launch({ executablePath: own, args: ['--no-sandbox'] });
  const folder = unpackOnce();
  const fontsFile = join(folder, 'fonts.conf');
  writeFileSync(fontsFile, toFontsFile(folder));
  return await chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: fontsFile,
      HOME: folder,
    },
  });
}

/** The fonts of the package lie where its own list does not look; DejaVu is the one with which our papers are printed. */
function toFontsFile(folder: string): string {
  const dejaVu = join(import.meta.dirname, '..', '..', 'node_modules', 'dejavu-fonts-ttf', 'ttf');
  const folders = [join(folder, 'fonts'), dejaVu, '/usr/share/fonts'].map((path) => `<dir>${path}</dir>`);
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>${folders.join('')}<cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>`;
}

/** The package unpacks beside the temporary folder it is told of; ours is made whole before it gets its name. */
function unpackOnce(): string {
  const folder = join(tmpdir(), 'falubusz-chromium');
  if (existsSync(join(folder, 'chromium'))) return folder;
  const making = `${folder}-${process.pid}`;
  mkdirSync(making, { recursive: true });
  const script = "import('@sparticuz/chromium').then((packed) => packed.default.executablePath())";
  const child = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: join(import.meta.dirname, '..', '..'),
    // Told that it runs on the image that lacks the libraries, it unpacks them, too.
    env: { ...process.env, TMPDIR: making, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x', LD_LIBRARY_PATH: '' },
    encoding: 'utf8',
  });
  if (child.status !== 0) throw new Error(`Chromium could not be unpacked: ${child.stderr}`);
  try {
    renameSync(making, folder);
  } catch {
    // Another test file was faster.
    rmSync(making, { recursive: true, force: true });
  }
  return folder;
}
