import { tokenize } from '@geestdrift/engine';
import { describe, expect, it } from 'vitest';
import { topicOf } from '../../src/survey/topic.js';

function topicIn(question: string): string {
  const stream = tokenize(question, new Set());
  const satisfied = stream.tokens.findIndex(({ norm }) => norm === 'tevreden');
  const topic = topicOf(stream, { start: 0, end: stream.tokens.length - 1 }, satisfied);
  if (typeof topic === 'string') return topic;
  return question.slice(stream.tokens[topic.start]?.start, stream.tokens[topic.end - 1]?.end);
}

describe('topicOf', () => {
  it.each([
    ['Bent u tevreden over de bezorging?', 'de bezorging'],
    ['Bent u over de montage tevreden?', 'de montage'],
    ['Hoe tevreden bent u over het contact met onze arts?', 'het contact met onze arts'],
    ['Bent u over het algemeen tevreden over de zaal?', 'de zaal'],
    ['Ben je tevreden met je nieuwe fiets?', 'je nieuwe fiets'],
    ['Bent u tevreden over de prijs, de kwaliteit en de service?', 'de prijs, de kwaliteit en de service'],
    ['Bent u tevreden over de bezorging tot nu toe?', 'de bezorging'],
    ['Bent u tevreden over de prijs, kwaliteit en service?', 'de prijs, kwaliteit en service'],
    ['Bent u tevreden over de balie op een schaal van 1 tot 10?', 'de balie'],
    ['Bent u tevreden over de balie, op een schaal van 1 tot 10?', 'de balie'],
    ['Bent u nog tevreden met uw abonnement bij ons?', 'uw abonnement'],
    ['Bent u tevreden over de balie, meneer De Wit?', 'unclear'],
    ['Bent u tevreden?', 'none'],
    ['Bent u over het algemeen tevreden?', 'none'],
    ['Bent u tevreden over ons?', 'none'],
    ['Bent u tevreden over hoe wij u hielpen?', 'none'],
    ['Bent u tevreden over de snelheid waarmee wij werkten?', 'none'],
    ['Bent u tevreden over de les en komt u terug?', 'unclear'],
    ['Bent u tevreden of kan het beter?', 'unclear'],
    ['Heeft u de bon en bent u tevreden over de fiets?', 'unclear'],
  ])('%s', (question, topic) => {
    expect(topicIn(question)).toBe(topic);
  });
});
