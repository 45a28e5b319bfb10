import { atLeast, atMost, type Figure, plain } from '../figures.js';
import { type Measured, type Results, ratioOf } from './results.js';

/** Everything that was measured, with what is required of it. */
export function figuresOf(results: Results): readonly Figure[] {
  const { geestdrift, peers, nodeStart, growth } = results;
  const ripgrep = peers.find(({ name }) => name === 'ripgrep');
  return [
    ...[geestdrift, ...peers].flatMap(describe),
    plain('node -e 0', nodeStart, ' ms'),
    ...peers.map((peer) => compare(results, peer)),
    ...(ripgrep === undefined
      ? []
      : [
          atMost(
            'Geestdrift against ripgrep and Node’s start',
            geestdrift.milliseconds / (ripgrep.milliseconds + nodeStart),
            15,
            '×',
          ),
        ]),
    atMost(`Geestdrift, ${growth.files} files ten times over`, growth.tenfold / growth.once, 10.5, '×'),
  ];
}

function describe({ name, milliseconds, startUp, peak, findings }: Measured): readonly Figure[] {
  return [
    plain(`${name}, the files`, milliseconds, ' ms'),
    plain(`${name}, one small file`, startUp, ' ms'),
    ...(peak === null ? [] : [plain(`${name}, peak memory`, peak / 1e6, ' MB')]),
    plain(`${name}, findings`, findings, ''),
  ];
}

function compare(results: Results, peer: Measured): Figure {
  const name = `${peer.name} against Geestdrift`;
  const ratio = ratioOf(results, peer);
  return peer.bound === undefined ? plain(name, ratio, '×') : atLeast(name, ratio, peer.bound, '×');
}
