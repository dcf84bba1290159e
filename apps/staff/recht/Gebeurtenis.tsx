import { registerGebeurtenis } from '@meedoen/contract/recht';
import { parseDate } from '@meedoen/law/kernel';
import { Button, Paragraph } from '@utrecht/component-library-react';
import type { FormEvent } from 'react';
import { NA_FEIT } from '../feit/ververs.ts';
import type { Dossiergegevens } from '../persoon/Dossierkop.tsx';
import { Lade } from '../schil/Lade.tsx';
import { Link } from '../schil/Naar.tsx';
import { useSessie } from '../sessie/sessie.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { useConcept } from '../vorm/concept.ts';
import { Datumveld, Keuze, Keuzelijst, Tekstvak, Tekstveld, veldfouten } from '../vorm/Veld.tsx';

const SOORTEN = [
  {
    waarde: 'overlijden',
    tekst: 'Overlijden',
    gevolg:
      'De volgende betaling stopt, of gaat naar de partner. Wat al in een bankbestand staat niet: dan ziet u wat u kunt doen. De erven of de partner krijgen vandaag een brief.',
  },
  {
    waarde: 'verhuizing',
    tekst: 'Verhuizing naar een andere gemeente',
    gevolg:
      'De maanden voor de verhuizing gaan door; de maand van de verhuizing wacht op het besluit. De inwoner krijgt vandaag een brief over de nieuwe gemeente.',
  },
  {
    waarde: 'detentie',
    tekst: 'Detentie',
    gevolg: 'Wie vastzit heeft geen recht. Een partner houdt een eigen recht. Beiden krijgen vandaag een brief.',
  },
] as const;
/** A gemeente that whoever is at the screen does not work for. */
const ELDERS = 'elders';
type Soort = (typeof SOORTEN)[number]['waarde'];

/** Death, move, detention: stops, splits or passes on a payment the same day. */
export function Gebeurtenis({
  recht,
  gemeente,
  persoon,
  huishouden,
  onSluit,
}: {
  readonly recht: string;
  /** Code of the gemeente that pays now. */
  readonly gemeente: string;
  readonly persoon: string;
  readonly huishouden: Dossiergegevens['huishouden'];
  readonly onSluit: () => void;
}) {
  const { vandaag, gemeenten } = useSessie();
  const eigen = gemeenten.filter(({ code }) => code !== gemeente);
  const concept = useConcept(`gebeurtenis-${recht}`, {
    soort: 'overlijden' as Soort,
    wie: persoon,
    op: vandaag as string,
    gekozen: eigen.length > 0 ? '' : ELDERS,
    naarGemeente: '',
    naamGemeente: '',
    nabestaande: '',
    straatEnNummer: '',
    postcode: '',
    plaats: '',
    reden: '',
  });
  const { waarde, zet } = concept;
  const leg = useOpdracht(registerGebeurtenis, NA_FEIT, concept.wis);
  const fouten = veldfouten(leg.error);
  const elders = waarde.gekozen === ELDERS;
  const verstuur = (event: FormEvent) => {
    event.preventDefault();
    const op = parseDate(waarde.op);
    if (!op) return;
    const { reden, straatEnNummer, postcode, plaats } = waarde;
    const naarGemeente = elders ? waarde.naarGemeente : waarde.gekozen;
    const naamGemeente = elders ? waarde.naamGemeente.trim() : '';
    const nabestaande = waarde.nabestaande.trim() && { naam: waarde.nabestaande, straatEnNummer, postcode, plaats };
    const params = { rechtId: recht };
    if (waarde.soort === 'verhuizing')
      leg.mutate({
        params,
        body: { soort: 'verhuizing', op, naarGemeente, reden, ...(naamGemeente ? { naamGemeente } : {}) },
      });
    else if (waarde.soort === 'detentie')
      leg.mutate({ params, body: { soort: 'detentie', persoon: waarde.wie, op, reden } });
    else
      leg.mutate({
        params,
        body: { soort: 'overlijden', persoon: waarde.wie, op, reden, ...(nabestaande ? { nabestaande } : {}) },
      });
  };
  if (leg.data) {
    // the form is as it begins again: what was sent says what comes next
    const gemeld = leg.variables?.body;
    const hierheen =
      gemeld?.soort === 'verhuizing' ? eigen.find(({ code }) => code === gemeld.naarGemeente) : undefined;
    return (
      <Lade titel="Vastgelegd" onSluit={onSluit}>
        <div className="mdn-stapel">
          <Paragraph
            className={
              leg.data.onderweg.length > 0 ? 'mdn-melding mdn-melding--warning' : 'mdn-melding mdn-melding--ok'
            }
            role="status"
          >
            {leg.data.uitleg}
          </Paragraph>
          <ul className="mdn-lijst">
            {leg.data.brieven.map((brief) => (
              <li key={brief.id}>
                <Link className="utrecht-link" to={`/brieven/${brief.id}`}>
                  Brief aan {brief.aan}
                </Link>{' '}
                <span className="mdn-mut">{brief.kanaal === 'papier' ? 'op papier' : 'op de eigen pagina'}</span>
              </li>
            ))}
          </ul>
          {hierheen && (
            <Link className="utrecht-link" to={`/aanvragen/nieuw?persoon=${persoon}&gemeente=${hierheen.code}`}>
              Melding in {hierheen.naam} vastleggen
            </Link>
          )}
          {leg.data.voorstel && (
            <Link className="utrecht-link" to={`/besluiten/${leg.data.voorstel}`}>
              Naar het voorstel voor een besluit
            </Link>
          )}
        </div>
      </Lade>
    );
  }
  const mensen = huishouden.flatMap((lid) =>
    lid.persoon && (lid.relatie === 'aanvrager' || lid.relatie === 'partner')
      ? [{ waarde: lid.persoon, tekst: lid.naam }]
      : [],
  );
  return (
    <Lade titel="Overlijden, verhuizing of detentie" onSluit={onSluit}>
      <form className="mdn-vorm" onSubmit={verstuur}>
        <Keuze
          label="Wat is er gebeurd"
          waarde={waarde.soort}
          onWaarde={(soort) => zet({ soort: SOORTEN.find((keus) => keus.waarde === soort)?.waarde ?? 'overlijden' })}
          opties={SOORTEN.map((keus) => ({
            waarde: keus.waarde,
            tekst: (
              <>
                <b>{keus.tekst}</b>
                <br />
                <span className="mdn-sm mdn-sec">{keus.gevolg}</span>
              </>
            ),
          }))}
        />
        {waarde.soort === 'verhuizing' ? (
          eigen.length > 0 && (
            <Keuzelijst
              label="Nieuwe gemeente"
              waarde={waarde.gekozen}
              onWaarde={(gekozen) => zet({ gekozen })}
              opties={[
                ...eigen.map(({ code, naam }) => ({ waarde: code, tekst: naam })),
                { waarde: ELDERS, tekst: 'Een andere gemeente' },
              ]}
              leeg="Kies een gemeente"
              fout={elders ? undefined : fouten.get('/naarGemeente')}
              required
            />
          )
        ) : (
          <Keuzelijst
            label="Wie"
            waarde={waarde.wie}
            onWaarde={(wie) => zet({ wie })}
            opties={mensen.length > 0 ? mensen : [{ waarde: persoon, tekst: 'Deze persoon' }]}
            fout={fouten.get('/persoon')}
          />
        )}
        {waarde.soort === 'verhuizing' && elders && (
          <>
            <Tekstveld
              label="Gemeentecode"
              hulp="Vier cijfers, zoals in de BRP"
              kort
              inputMode="numeric"
              waarde={waarde.naarGemeente}
              onWaarde={(naarGemeente) => zet({ naarGemeente })}
              fout={fouten.get('/naarGemeente')}
              maxLength={4}
              pattern="\d{4}"
              required
            />
            <Tekstveld
              label="Naam van die gemeente"
              hulp="Staat in de brief. Niet nodig voor een gemeente waar wij voor werken."
              waarde={waarde.naamGemeente}
              onWaarde={(naamGemeente) => zet({ naamGemeente })}
              fout={fouten.get('/naamGemeente')}
              maxLength={80}
            />
          </>
        )}
        <Datumveld
          label={waarde.soort === 'overlijden' ? 'Overleden op' : 'Vanaf'}
          waarde={waarde.op}
          onWaarde={(op) => zet({ op })}
          fout={fouten.get('/op')}
          required
        />
        {waarde.soort === 'overlijden' && <Nabestaande waarde={waarde} zet={zet} fouten={fouten} />}
        <Tekstvak
          label="Van wie weet u dit"
          waarde={waarde.reden}
          onWaarde={(reden) => zet({ reden })}
          fout={fouten.get('/reden')}
          required
          maxLength={500}
        />
        {leg.error && fouten.size === 0 && (
          <Fout fout={leg.error} veilig="Er is niets veranderd aan de betaling. Uw tekst staat nog hier." />
        )}
        <Button type="submit" appearance="primary-action-button" aria-disabled={leg.isPending}>
          Vastleggen
        </Button>
      </form>
    </Lade>
  );
}

type Contact = Readonly<Record<'nabestaande' | 'straatEnNummer' | 'postcode' | 'plaats', string>>;
const CONTACT = [
  ['nabestaande', 'Naam', '/nabestaande/naam', 200],
  ['straatEnNummer', 'Straat en huisnummer', '/nabestaande/straatEnNummer', 100],
  ['postcode', 'Postcode', '/nabestaande/postcode', 10],
  ['plaats', 'Plaats', '/nabestaande/plaats', 80],
] as const;

/** Who looks after the estate; left empty, letters go to the last address. */
function Nabestaande({
  waarde,
  zet,
  fouten,
}: {
  readonly waarde: Contact;
  readonly zet: (deel: Partial<Contact>) => void;
  readonly fouten: ReadonlyMap<string, string>;
}) {
  const ingevuld = CONTACT.some(([veld]) => waarde[veld].trim() !== '');
  return (
    <fieldset className="mdn-veld mdn-vorm">
      <legend className="mdn-veld__label">Wie regelt de nalatenschap</legend>
      <span className="mdn-veld__hulp">Leeg: brieven aan de erven gaan naar het laatste adres.</span>
      {CONTACT.map(([veld, label, pad, lengte]) => (
        <Tekstveld
          key={veld}
          label={label}
          kort={veld === 'postcode'}
          waarde={waarde[veld]}
          onWaarde={(tekst) => zet({ [veld]: tekst })}
          fout={fouten.get(pad)}
          required={ingevuld}
          maxLength={lengte}
        />
      ))}
    </fieldset>
  );
}
