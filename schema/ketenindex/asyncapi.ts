import { GEBEURTENISSEN } from '../gebeurtenissen.js';
import { GEBEURTENIS } from './gebeurtenis.js';

/** The events that are for everybody, as they go over NATS JetStream to other machines. (AsyncAPI 3.0) */
export const ASYNCAPI = {
  asyncapi: '3.0.0',
  info: {
    title: 'Ketenindex', version: '1.1.0', license: { name: 'EUPL-1.2' },
    description: 'Wat voor iedereen is (informatieniveau MINIMAAL) gaat over NATS JetStream naar andere machines, op volgorde; een bericht dat twee keer gaat is aan zijn id te herkennen. De rest wordt opgehaald of komt over een abonnement.',
  },
  defaultContentType: 'application/cloudevents+json',
  channels: Object.fromEntries(Object.entries(GEBEURTENISSEN).map(([type, { betekenis }]) => [type, {
    address: `handbereik.gebeurtenissen.${type}`, description: betekenis, messages: { gebeurtenis: { $ref: '#/components/messages/Gebeurtenis' } },
  }])),
  operations: Object.fromEntries(Object.keys(GEBEURTENISSEN).map((type) => [`ontvang-${type}`, { action: 'send', channel: { $ref: `#/channels/${type}` } }])),
  components: { messages: { Gebeurtenis: { name: 'Gebeurtenis', title: 'Gebeurtenis', summary: 'Een CloudEvent (structured, JSON).', payload: GEBEURTENIS } } },
};
