import type { UwvLevering } from '@meedoen/contract/uwvmelding';
import { Tabel } from '@meedoen/ui/tabel';
import { tijdstipKort } from '@meedoen/ui/weergave';
import { Heading2 } from '@utrecht/component-library-react';
import { Link } from '../schil/Naar.tsx';
import { useSessie } from '../sessie/sessie.tsx';

type Regel = UwvLevering['regels'][number];

const STAND = {
  ingelezen: { woord: 'ingelezen', klasse: 'mdn-stand mdn-stand--safe' },
  overgeslagen: { woord: 'was er al', klasse: 'mdn-stand' },
  geweigerd: { woord: 'geweigerd', klasse: 'mdn-stand mdn-stand--danger' },
} as const;

const VELD: Readonly<Record<string, string>> = {
  id: 'nummer',
  bsn: 'burgerservicenummer',
  naam: 'naam',
  gemeente: 'gemeente',
  geregistreerdOp: 'dag van registratie',
  geldNodigNu: 'geld nodig nu',
  toelichting: 'toelichting',
};

/** What is refused needs somebody, so it stands on top. */
const VOLGORDE = ['geweigerd', 'ingelezen', 'overgeslagen'] as const;

/** What became of each line of a file. */
export function Leveringblad({ levering }: { readonly levering: UwvLevering }) {
  const { vandaag, gemeenten } = useSessie();
  const regels = levering.regels.toSorted(
    (a, b) => VOLGORDE.indexOf(a.uitkomst) - VOLGORDE.indexOf(b.uitkomst) || a.regel - b.regel,
  );
  const gemeentenaam = (code: string | null) => gemeenten.find((each) => each.code === code)?.naam ?? code ?? '';
  return (
    <section className="mdn-panel" aria-labelledby="levering">
      <div className="mdn-panel__kop">
        <Heading2 id="levering" tabIndex={-1}>
          Levering {levering.levering}
        </Heading2>
        <span className="mdn-sm mdn-sec">
          {tijdstipKort(levering.op, vandaag)} door {levering.door}
        </span>
      </div>
      <div className="mdn-panel__lijf mdn-stapel mdn-stapel--dicht">
        <dl className="mdn-uwv__tellen">
          <Telling naam="ingelezen" aantal={levering.ingelezen} />
          <Telling naam="waren er al" aantal={levering.overgeslagen} />
          <Telling naam="geweigerd" aantal={levering.geweigerd} />
        </dl>
        <p
          role="status"
          className={levering.geweigerd > 0 ? 'mdn-melding mdn-melding--warning' : 'mdn-melding mdn-melding--ok'}
        >
          {slotzin(levering)}
        </p>
        {levering.eerderOp && (
          <p className="mdn-sm">Dit bestand is eerder ingelezen: {tijdstipKort(levering.eerderOp, vandaag)}.</p>
        )}
        {levering.zonderBrp > 0 && (
          <p className="mdn-sm">
            De BRP gaf bij {levering.zonderBrp} {levering.zonderBrp === 1 ? 'melding' : 'meldingen'} geen antwoord. Op
            de werkvoorraad staat wie u nog moet ophalen.
          </p>
        )}
      </div>
      <div className="mdn-panel__tabel">
        <Tabel
          titel={`Meldingen in levering ${levering.levering}`}
          rijen={regels}
          sleutel={({ regel }) => String(regel)}
          kolommen={[
            { kop: 'Melding', soort: 'naam', toon: ({ regel, id }) => id ?? `regel ${regel}` },
            { kop: 'Regel', soort: 'getal', toon: ({ regel }) => regel },
            { kop: 'Gemeente', toon: ({ gemeente }) => gemeentenaam(gemeente) },
            {
              kop: 'Uitkomst',
              toon: ({ uitkomst }) => <span className={STAND[uitkomst].klasse}>{STAND[uitkomst].woord}</span>,
            },
            { kop: 'Aanvraag of reden', toon: (regel) => <Gevolg regel={regel} /> },
          ]}
        />
      </div>
    </section>
  );
}

function Telling({ naam, aantal }: { readonly naam: string; readonly aantal: number }) {
  return (
    <div>
      <dt>{naam}</dt>
      <dd>{aantal}</dd>
    </div>
  );
}

function slotzin({ geweigerd, ingelezen }: UwvLevering): string {
  if (geweigerd > 0)
    return `${geweigerd === 1 ? 'Een melding is' : `${geweigerd} meldingen zijn`} niet ingelezen. De reden staat erbij. Vraag UWV om een nieuw bestand; wat al is ingelezen mag daar weer in staan.`;
  return ingelezen > 0 ? 'Alles is ingelezen. De aanvragen staan op de werkvoorraad.' : 'Er was niets nieuws.';
}

function Gevolg({ regel }: { readonly regel: Regel }) {
  if (regel.aanvraag)
    return (
      <Link className="utrecht-link" to={`/aanvragen/${regel.aanvraag.id}`}>
        {regel.aanvraag.naam}, {regel.aanvraag.kenmerk}
      </Link>
    );
  if (regel.uitkomst !== 'geweigerd') return <span className="mdn-sec">Dit dossier ziet u niet</span>;
  return (
    <ul className="mdn-uwv__fouten">
      {regel.fouten.map(({ veld, code, detail }) => (
        <li key={`${veld} ${code}`}>
          {veld && <b>{VELD[veld] ?? veld}: </b>}
          {detail}
        </li>
      ))}
    </ul>
  );
}
