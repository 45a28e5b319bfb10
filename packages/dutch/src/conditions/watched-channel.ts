import type { Condition } from '@geestdrift/engine';
import { isWatchedChannel } from '../waiting/channel.js';

/** The capture `kanaal` is watched for a message. */
export const condition: Condition = { test: isWatchedChannel };
