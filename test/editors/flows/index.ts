import type { Flow } from '../run/flow.js';
import { flow as apiNode } from './api-node.js';
import { flow as apiWeb } from './api-web.js';
import { flow as configurationError } from './configuration-error.js';
import { flow as forbiddenList } from './forbidden-list.js';
import { flow as images } from './images.js';
import { eglot, lspMode, neovim } from './over-stdio.js';
import { typeAndFix, webWorker } from './type-and-fix.js';

/** All flows, in the order in which they run. */
export const flows: readonly Flow[] = [
  apiNode,
  apiWeb,
  typeAndFix,
  webWorker,
  configurationError,
  forbiddenList,
  neovim,
  eglot,
  lspMode,
  images,
];
