import type { CloudEventV1 } from 'cloudevents';

/** A gebeurtenis that the receiver will never take, and why (a code from the table). */
export interface Geweigerd {
  readonly id: string;
  readonly code: string;
}

/** Brings gebeurtenissen to where everybody can find them, in the order given. */
export interface Gebeurtenisbezorger {
  /**
   * Everything that is not refused has been laid down there, once, however often it is brought.
   * @throws when the receiver cannot be reached or cannot answer now: nothing is known, bring them all again
   */
  bezorg(gebeurtenissen: readonly CloudEventV1<unknown>[]): Promise<{ readonly geweigerd: readonly Geweigerd[] }>;
}
