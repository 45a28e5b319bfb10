// Draws media/icon.png from media/icon.svg, with the Chromium that CHROMIUM names.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const media = fileURLToPath(new URL('../media', import.meta.url));
execFileSync(
  process.env.CHROMIUM ?? 'chromium',
  [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--hide-scrollbars',
    '--default-background-color=00000000',
    '--window-size=256,256',
    `--screenshot=${media}/icon.png`,
    `file://${media}/icon.svg`,
  ],
  { stdio: 'ignore' },
);
