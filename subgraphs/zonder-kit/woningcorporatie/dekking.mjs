import { getNamedType, isObjectType } from 'graphql';

const NIVEAUS = ['MINIMAAL', 'BEPERKT', 'VOLLEDIG'];

/** What a field needs before it is given, as `@gegeven` in the published SDL says; undefined when it is given always. */
function eisVan({ astNode }) {
  const directive = astNode?.directives?.find(({ name }) => name.value === 'gegeven');
  if (!directive) return undefined;
  const argument = (naam) => directive.arguments?.find(({ name }) => name.value === naam)?.value.value;
  return { categorie: argument('categorie'), niveau: argument('niveau') ?? 'MINIMAAL' };
}

function dekt({ fase, niveau, categorieen }, eis) {
  if (eis.categorie !== undefined && !(fase === 'VERRIJKING' && categorieen.includes(eis.categorie))) return false;
  return NIVEAUS.indexOf(niveau) >= NIVEAUS.indexOf(eis.niveau);
}

/** A copy of a value with no more in it than the bewijs covers, at any depth: what is not covered is null. */
export function beperk(waarde, type, bewijs) {
  if (waarde === null || waarde === undefined) return null;
  if (Array.isArray(waarde)) return waarde.map((deel) => beperk(deel, type, bewijs));
  if (!isObjectType(type)) return waarde;
  return Object.fromEntries(Object.values(type.getFields()).map((veld) => {
    const eis = eisVan(veld);
    return [veld.name, eis && !dekt(bewijs, eis) ? null : beperk(waarde[veld.name], getNamedType(veld.type), bewijs)];
  }));
}
