import { isParticiple } from '../morphology/participle.js';
import { isVerbForm } from '../morphology/verb-lexicon.js';
import { isAdverbialOnly } from './gaps.js';
import { endsJoined, type Found, hasObjectBesideCustomer, type Reading } from './reading.js';
import { causativeBefore } from './verb-before.js';
import { readVerbBetween } from './verb-between.js';
import { readFarVerb, readVerbFinal } from './verb-final.js';
import { governingIn, kindOf } from './verb-group.js';

/** *klanten die tevreden zijn*, *klanten die we tevreden houden*; *klanten die bellen, zijn tevreden*. */
export function readRelative(state: Reading): Found | undefined {
  const { stream, phrase, satisfied, group, joined, path } = state;
  const { tokens } = stream;
  if (path.closed)
    return (
      readVerbBetween(state) ??
      (isAdverbialOnly(tokens, path.from, satisfied)
        ? (readVerbFinal(state) ?? readMadeBefore(state, path.from))
        : undefined)
    );
  const from = path.from;
  const governing = joined ? { index: satisfied, kind: 'causative' as const } : governingIn(tokens, group);
  if (governing === undefined) return readFarVerb(state) ?? readOpenRelative(state) ?? readOpenMade(state);
  const scope = [
    { start: phrase.start, end: phrase.noun },
    { start: from, end: satisfied },
  ];
  if (governing.kind === 'causative') {
    return hasObjectBesideCustomer(tokens, from, satisfied)
      ? undefined
      : { kind: 'causative', verb: governing.index, scope };
  }
  if (!isAdverbialOnly(tokens, from, satisfied) && !endsJoined(tokens, from, satisfied)) return undefined;
  return { kind: governing.kind, verb: governing.index, scope };
}

/** *De klant die belt is tevreden*: the relative clause ends without a comma. */
function readOpenRelative({ stream, phrase, satisfied, path }: Reading): Found | undefined {
  const { tokens } = stream;
  if (phrase.inPreposition) return undefined;
  for (let verb = satisfied - 1; verb > path.from; verb--) {
    const kind = kindOf(tokens[verb]?.norm ?? '');
    if (kind === undefined || kind === 'causative') continue;
    const before = tokens[verb - 1]?.norm ?? '';
    if (!isVerbForm(before) && kindOf(before) === undefined && !isParticiple(before)) return undefined;
    if (!isAdverbialOnly(tokens, verb + 1, satisfied)) return undefined;
    return {
      kind,
      verb,
      scope: [
        { start: phrase.start, end: phrase.noun },
        { start: verb, end: satisfied },
      ],
    };
  }
  return undefined;
}

/** *maak een klant die boos belt weer tevreden*: behind the relative clause's verb *tevreden* goes with the verb in front. */
function readOpenMade(state: Reading): Found | undefined {
  const { satisfied, path } = state;
  const { tokens } = state.stream;
  for (let at = satisfied; at > path.from + 1 && isAdverbialOnly(tokens, at, satisfied); at--)
    if (isVerbForm(tokens[at - 1]?.norm ?? '')) return readMadeBefore(state, at);
  return undefined;
}

function readMadeBefore({ stream, phrase, satisfied, group }: Reading, from: number): Found | undefined {
  const verb = phrase.inPreposition || group.end > group.start ? undefined : causativeBefore(stream, phrase);
  if (verb === undefined) return undefined;
  return {
    kind: 'causative',
    verb,
    scope: [
      { start: verb, end: phrase.noun },
      { start: from, end: satisfied },
    ],
  };
}
