import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Chromium calls home unless it is told not to, and does not start as root with its sandbox. */
const quiet = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/** Opens an installed Chromium or Chrome, else the one that @sparticuz/chromium carries (Linux x64). */
export async function openBrowser(): Promise<Browser> {
  const own = installed.find((path) => existsSync(path));
  if (own) return chromium.launch({ executablePath: own, args: quiet });
  const { default: carried } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await carried.executablePath(), args: [...argumentsOf(carried), ...quiet] });
}

/** In one process, closing the first context ends the browser; a graphics card that is only acted takes twice the time. */
function argumentsOf({ args }: { args: readonly string[] }): string[] {
  const unwanted = /^--(single-process|in-process-gpu|ignore-gpu-blocklist|use-gl|use-angle|enable-unsafe-swiftshader)/;
  return [...args.filter((argument) => !unwanted.test(argument)), '--disable-gpu'];
}
