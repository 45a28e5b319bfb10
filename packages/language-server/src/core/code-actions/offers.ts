import type { OfferActions } from './action.js';
import { offerAllowWord } from './allow-word.js';
import { offerDirectiveName } from './directive-name.js';
import { offerFalseAlarm } from './false-alarm.js';
import { offerFixAll } from './fix-all.js';
import { offerFixRule } from './fix-rule.js';
import { offerForbidWord } from './forbid-word.js';
import { offerIgnoreHere } from './ignore-here.js';
import { offerMarginIn } from './margin-in.js';
import { offerSuggestions } from './suggestions.js';
import { offerSwitchOffInConfiguration } from './switch-off-in-configuration.js';
import { offerSwitchOffInFile } from './switch-off-in-file.js';

/** All sorts of code action, in the order in which they are offered. */
export const OFFERS: readonly OfferActions[] = [
  offerSuggestions,
  offerDirectiveName,
  offerMarginIn,
  offerFixRule,
  offerFalseAlarm,
  offerIgnoreHere,
  offerSwitchOffInFile,
  offerSwitchOffInConfiguration,
  offerForbidWord,
  offerAllowWord,
  offerFixAll,
];
