import { decodeJwt } from 'jose';
import type { Bewijs } from '../../../../subgraphs/kit/index.js';
import type { Verkeer } from '../../../harness/verkeer.js';

/** A bewijs that went out, and to whom. */
export interface Verstuurdbewijs extends Pick<Bewijs, 'pseudoniemen' | 'traceId' | 'spanId' | 'niveau' | 'categorieen'> {
  readonly aud: string;
  /** The organisation that it was sent to. */
  readonly oin: string;
}

/** Every bewijs that was sent to an organisation. */
export function verstuurdeBewijzen({ verstuurd }: Verkeer): readonly Verstuurdbewijs[] {
  return verstuurd.flatMap(({ url, lichaam }) => {
    const oin = /\/partners\/[a-z-]+\/(\d{20})\/graphql$/.exec(url)?.[1];
    if (!oin) return [];
    const { variables } = JSON.parse(lichaam) as { readonly variables: Readonly<Record<string, unknown>> };
    const representaties = Object.values(variables).filter(Array.isArray).flat() as readonly { readonly bewijs?: string }[];
    return representaties.flatMap(({ bewijs }) => (bewijs === undefined ? [] : [{ ...decodeJwt<Omit<Verstuurdbewijs, 'aud' | 'oin'>>(bewijs), aud: String(decodeJwt(bewijs).aud), oin }]));
  });
}
