import { FOUTEN } from '../../../schema/fouten.js';
import { VOORAF } from '../../http/herkomst.js';
import { fragment } from '../fragment.js';
import { grenzen } from '../grenzen.js';
import { html, lijst, tabel } from '../html.js';
import type { Documentatiepagina } from '../pagina.js';
import { functiepagina, GEDEELD } from '../plaatsen.js';

/** What a team has to know that builds a front-end on the API. Its code is that of the tests, its figures those of the gateway. */
export function frontEnd(): Documentatiepagina {
  return { bestand: 'front-end.html', titel: 'Voor front-endteams', inhoud: html`
<h2 id="beginnen">Beginnen</h2>
<p>Stuur elke vraag als POST naar <code>/graphql</code>, met <code>Content-Type: application/json</code> en een token in <code>Authorization: Bearer</code>. GET kan niet, en ook geen bundel van vragen: een variabele hoort niet in een URL, en elke vraag wordt apart beoordeeld. Zet personen altijd in variabelen.</p>
${fragment('fetch', 'Een vraag met fetch')}
<p>De typen en documenten van alle voorbeelden staan in <code>handbereik/client</code>, gemaakt met graphql-codegen (client preset). Voor eigen vragen draait u dezelfde codegen op <code>/register/api.graphql</code>.</p>
<h2 id="antwoord">Een antwoord lezen</h2>
<p>Een antwoord is vaak een deel. Lees de gegevens, ook als er fouten bij staan.</p>
${lijst([
    html`<strong>Uitkomst per partner.</strong> <code>bijdrage.uitkomst</code> zegt wat een organisatie antwoordt: <code>BEKEND</code>, <code>ONBEKEND</code>, <code>IN_BEHANDELING</code> of <code>GEEN_ANTWOORD</code>. Kies haar altijd, rechtstreeks en zonder alias.`,
    html`<strong>Niet gevraagd.</strong> Is <code>bijdrage</code> null, dan is de organisatie niet gevraagd. <code>besluit</code> zegt waarom: de uitkomst, de regel, het artikel en een zin. <code>besluit.onthouden</code> noemt wat zij niet mag geven, <code>besluit.teBeoordelen</code> waarover alleen een mens beslist.`,
    html`<strong>Niet gedeeld.</strong> <code>nietGedeeld</code> noemt elke categorie die is gevraagd en niet wordt gegeven, met de reden. Laat die zien: leeg is iets anders dan niet gedeeld.`,
    html`<strong>Onbekend.</strong> <code>ONBEKEND</code> betekent dat de organisatie de persoon niet kent of dat niet deelt met deze vrager. Dat verschil is er niet te zien, en mag u niet suggereren.`,
    html`<strong>In behandeling.</strong> Bij <code>IN_BEHANDELING</code> kijkt een medewerker van de organisatie ernaar. Wie op het antwoord wil wachten, begint de ronde met <code>vraagBekendheidUit</code> en <a href="${functiepagina(3)}#voorbeeld-ronde-volgen">volgt haar</a>.`,
    html`<strong>Geen antwoord.</strong> Een organisatie die uitvalt leest <code>GEEN_ANTWOORD</code>, nooit als leegte; daarnaast staat er één fout zonder <code>path</code>, met haar <code>oin</code> en <code>naam</code>. Lees de uitkomst, niet de fouten, om te weten wie niet antwoordde.`,
  ])}
${fragment('uitkomst', 'Een uitkomst in woorden')}
<h2 id="fouten">Fouten</h2>
<p>Weigeringen en uitval van partners zijn gegevens. Een fout is er voor wat de vrager kan herstellen: elke fout heeft een code in <code>extensions.code</code>, en de zin in <code>message</code> zegt ook de uitweg. Een grens staat erbij als getal (<code>extensions.limiet</code>). Wat nog geen vraag was komt als <code>application/problem+json</code> met dezelfde codes in <code>code</code>. Bij HTTP 401 vraagt u een nieuw token; bij 503 probeert u het opnieuw na het aantal seconden in <code>Retry-After</code>.</p>
${tabel('Foutcodes', ['code', 'wat het betekent', 'wat u kunt doen', 'sinds'], Object.entries(FOUTEN).map(([code, { betekenis, uitweg, sinds }]) => [html`<code>${code}</code>`, betekenis, uitweg, sinds]))}
<h2 id="bladzijden">Bladzijden</h2>
<p>Een lijst die kan groeien komt in bladzijden: <code>edges</code>, <code>pageInfo.hasNextPage</code> en <code>pageInfo.endCursor</code>. Geef de cursor als <code>after</code> door zoals u hem kreeg; hij heeft geen betekenis (<a href="${functiepagina(2)}#voorbeeld-relaties-bladeren">voorbeeld</a>).</p>
${fragment('bladeren', 'Alle bladzijden')}
<h2 id="cache">Niets bewaren</h2>
<p>Elk antwoord gaat over mensen en draagt <code>Cache-Control: no-store</code>. Bewaar antwoorden dus niet: niet in de cache van de client, niet in <code>localStorage</code> of <code>sessionStorage</code>, niet in een service worker. Recht op een gegeven kan vervallen; alleen een nieuwe vraag laat dat zien. Wat geen persoon noemt (<code>samenwerkingsverbanden</code>, <code>beslismatrix</code>) mag u zolang het scherm open is onthouden. In de clients hieronder staat de cache daarom uit.</p>
<h2 id="apollo">Apollo Client</h2>
${fragment('apollo', 'Apollo Client')}
<h2 id="urql">urql</h2>
${fragment('urql', 'urql')}
<h2 id="volgen">Volgen</h2>
<p>Een abonnement gaat over dezelfde <code>/graphql</code>: als stroom (Server-Sent Events, <code>Accept: text/event-stream</code>) of over WebSocket (<code>graphql-transport-ws</code>, met het token in <code>connectionParams.authorization</code>).</p>
${lijst([
    html`<code>gebeurtenissen</code> geeft bij elke gebeurtenis een <code>cursor</code>. Verbind na een onderbreking opnieuw met die cursor als <code>na</code>: wat er intussen gebeurde komt alsnog.`,
    html`<code>bekendheidsronde</code> begint met de stand van nu en geeft elke verandering, met een oplopende <code>versie</code>; geef de laatste als <code>na</code>.`,
    html`Wie niet afneemt wordt verbroken met <code>ABONNEE_TE_TRAAG</code>, en bij een nieuw schema of een stop van de dienst is er <code>ABONNEMENT_BEEINDIGD</code>. Er is dan niets verloren.`,
    html`Verloopt het token, dan eindigt het abonnement met <code>UNAUTHENTICATED</code>. Verbind opnieuw met een nieuw token.`,
    html`Een gebeurtenis zegt dat er iets is, niet wat. Haal met een vraag op wat u wilt laten zien; wat u dan mag zien wordt opnieuw beslist.`,
  ])}
${fragment('volgen', 'Volgen en hervatten')}
<h2 id="geregistreerd">Geregistreerde vragen</h2>
<p>Buiten de demo beantwoordt een gateway alleen vragen die vooraf zijn bekeken. De voorbeelden zijn dat altijd; uw eigen vragen laat u registreren door de beheerder van de keten. Wie de rol <code>analist</code> heeft, en dus geen personen ziet, mag ook open vragen stellen en het schema opvragen; een ander krijgt <code>OPERATIE_NIET_GEREGISTREERD</code> of <code>INTROSPECTIE_UIT</code>. U kunt een geregistreerde vraag sturen als:</p>
${lijst([
    html`de hele tekst in <code>query</code>, in welke opmaak ook;`,
    html`<code>extensions.persistedQuery</code> met <code>version</code> 1 en <code>sha256Hash</code>, zoals Apollo Client;`,
    html`<code>documentId</code>: <code>sha256:&lt;hash&gt;</code> (GraphQL over HTTP), de hash alleen, of <code>app~versie~hash</code> (Hive).`,
  ])}
<p>De documenten in <code>handbereik/client</code> dragen hun hash in <code>__meta__.hash</code>; de teksten staan in <code>schema/client/persisted-documents.json</code>. Een hash die niet is geregistreerd wordt nooit vanzelf opgeslagen.</p>
<h2 id="opdrachten">Opdrachten</h2>
<p>Wat iets aanneemt vraagt een <code>sleutel</code> die u zelf maakt, zoals een UUID. Dezelfde sleutel is dezelfde opdracht: na een verbroken verbinding stuurt u haar gerust nog eens. Staat er onder die sleutel al iets anders, dan krijgt u <code>SLEUTEL_HERGEBRUIKT</code>.</p>
<h2 id="grenzen">Grenzen</h2>
<p>Wie over een grens gaat krijgt de code met het aantal en de grens. De voorbeelden blijven er ver onder.</p>
${grenzen()}
<h2 id="cors">Vanaf een webpagina</h2>
<p>Vraagt een webpagina rechtstreeks, dan moet haar herkomst in <code>HANDBEREIK_CORS</code> staan; zonder staat er geen enkele open. Een browser mag dan deze koppen meesturen: <code>${VOORAF['access-control-allow-headers']}</code>. Cookies worden niet gelezen. Een pagina die een eigen server heeft, houdt het token beter daar.</p>
<h2 id="typen">Verder</h2>
<p>Wat elk type betekent staat bij zijn samenwerkfunctie of bij de <a href="${GEDEELD}">gedeelde types</a>.</p>` };
}
