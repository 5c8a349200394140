import type { Log } from '../../subgraphs/kit/log.js';
import type { Log as Gatewaylog } from '../gateway/index.js';

/** The gateway leaves facts out that it does not know; a log line has none of those. */
export function gatewaylog(log: Log): Gatewaylog {
  return (gebeurtenis, feiten) => log(gebeurtenis, Object.fromEntries(Object.entries(feiten).filter((feit): feit is [string, string | number | boolean] => feit[1] !== undefined)));
}
