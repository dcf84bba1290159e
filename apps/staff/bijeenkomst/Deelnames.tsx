import { type Bijeenkomstbeeld, type Deelnamebeeld, processDeelname } from '@meedoen/contract/bijeenkomst';
import { Tabel } from '@meedoen/ui/tabel';
import { datumLang } from '@meedoen/ui/weergave';
import { Button, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { keuzes } from '../begeleiding/woorden.ts';
import { Link } from '../schil/Naar.tsx';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Fout, Leeg } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { veldfouten } from '../vorm/Veld.tsx';
import { datum, ingevuld, tekst, type Veld, Velden, vak, type Waarden } from '../vorm/Velden.tsx';
import { NA_GROEP } from './Bijeenkomstscherm.tsx';
import { AANWEZIG, DEELNAME, GROND } from './woorden.ts';

/** Everybody in a group, with what they answered, whether they were there, and the talk when they were not. */
export function Deelnames({ groep }: { readonly groep: Bijeenkomstbeeld }) {
  const mag = useMag();
  const kan = mag('begeleiden');
  return (
    <section className="mdn-panel" aria-labelledby="deelnames">
      <div className="mdn-panel__kop">
        <Heading2 id="deelnames">Wie</Heading2>
      </div>
      {groep.deelnames.length === 0 ? (
        <Leeg>Nog niemand is uitgenodigd.</Leeg>
      ) : (
        <Tabel<Deelnamebeeld>
          titel="Deelnemers"
          rijen={groep.deelnames}
          sleutel={({ id }) => id}
          kolommen={[
            {
              kop: 'Naam',
              soort: 'naam',
              toon: ({ persoon, naam }) => (
                <Link className="utrecht-link mdn-groep__naam" to={`/dossiers/${persoon}/begeleiding`}>
                  {naam}
                </Link>
              ),
            },
            {
              kop: 'Antwoord',
              toon: ({ toestand, wachtplaats, reden }) => (
                <>
                  <span className={`mdn-stand mdn-stand--${DEELNAME[toestand].toon}`}>
                    {DEELNAME[toestand].naam}
                    {wachtplaats ? `, plaats ${wachtplaats}` : ''}
                  </span>
                  {reden && <p className="mdn-sm">“{reden}”</p>}
                </>
              ),
            },
            {
              kop: 'Aanwezig',
              toon: ({ aanwezigheid }) =>
                aanwezigheid.length === 0 ? (
                  <span className="mdn-mut">nog niet</span>
                ) : (
                  <ul className="mdn-groep__dagen mdn-sm">
                    {aanwezigheid.map(({ dag, aanwezigheid: hoe }) => (
                      <li key={dag}>
                        {datumVan(groep, dag)}: {AANWEZIG[hoe]}
                      </li>
                    ))}
                  </ul>
                ),
            },
            { kop: 'Doen', soort: 'doen', toon: (deelname) => <Doen groep={groep} deelname={deelname} kan={kan} /> },
          ]}
        />
      )}
    </section>
  );
}

function datumVan(groep: Bijeenkomstbeeld, id: string): string {
  const dag = groep.dagen.find((een) => een.id === id);
  return dag ? datumLang(dag.dag) : 'een eerdere dag';
}

type Stap = 'declineUitnodiging' | 'settleWegblijven';
const VELDEN: Readonly<Record<Stap, readonly Veld[]>> = {
  declineUitnodiging: [tekst('reden', 'Waarom, in de woorden van de inwoner')],
  settleWegblijven: [
    datum('gevoerdOp', 'Dag van het gesprek'),
    { naam: 'grond', label: 'Waarom was deze persoon er niet', soort: 'keuze', opties: keuzes(GROND) },
    vak('afspraak', 'Wat u samen afspreekt', 'Zodat het de volgende keer lukt. Geen medische gegevens.'),
  ],
};

function Doen({
  groep,
  deelname,
  kan,
}: {
  readonly groep: Bijeenkomstbeeld;
  readonly deelname: Deelnamebeeld;
  readonly kan: boolean;
}) {
  const { vandaag } = useSessie();
  const [stap, setStap] = useState<Stap>();
  const [waarden, setWaarden] = useState<Waarden>({ gevoerdOp: vandaag });
  const doe = useOpdracht(processDeelname, NA_GROEP, () => setStap(undefined));
  const open = deelname.wegblijven.find(({ gesprek }) => !gesprek);
  const nogTeGaan = groep.toestand === 'gepland' && deelname.aanwezigheid.length < groep.dagen.length;
  const call = { params: { deelnameId: deelname.id }, versie: deelname.versie };
  return (
    <div className="mdn-stapel mdn-stapel--dicht">
      {deelname.wegblijven.map(({ dag, uitleg, gesprek }) => (
        <p key={dag} className="mdn-sm">
          {uitleg && <>De inwoner: “{uitleg.woorden}” </>}
          {gesprek
            ? `Besproken op ${datumLang(gesprek.op)}: ${GROND[gesprek.grond]}. ${gesprek.afspraak}`
            : `Was er niet op ${datumVan(groep, dag)}: gesprek nodig.`}
        </p>
      ))}
      {kan && !stap && (
        <div className="mdn-rij">
          {open && (
            <Button
              className="mdn-klein"
              appearance="primary-action-button"
              onClick={() => setStap('settleWegblijven')}
            >
              Gesprek vastleggen<span className="mdn-visually-hidden"> met {deelname.naam}</span>
            </Button>
          )}
          {groep.toestand === 'gepland' && deelname.toestand === 'uitgenodigd' && (
            <Button
              className="mdn-klein"
              appearance="secondary-action-button"
              onClick={() => doe.mutate({ ...call, body: { command: 'acceptUitnodiging' } })}
            >
              Komt<span className="mdn-visually-hidden">: {deelname.naam}</span>
            </Button>
          )}
          {nogTeGaan && ['uitgenodigd', 'komt', 'wachtlijst'].includes(deelname.toestand) && (
            <Button
              className="mdn-klein"
              appearance="secondary-action-button"
              onClick={() => setStap('declineUitnodiging')}
            >
              Kan niet<span className="mdn-visually-hidden">: {deelname.naam}</span>
            </Button>
          )}
        </div>
      )}
      {stap && (
        <form
          className="mdn-vorm"
          onSubmit={(event) => {
            event.preventDefault();
            const dag = stap === 'settleWegblijven' ? { dag: open?.dag ?? '' } : {};
            const body = { command: stap, ...dag, ...ingevuld(VELDEN[stap], waarden) } as never;
            doe.mutate({ ...call, body });
          }}
        >
          <Velden velden={VELDEN[stap]} waarden={waarden} onWaarden={setWaarden} fouten={veldfouten(doe.error)} />
          <div className="mdn-rij">
            <Button
              type="submit"
              className="mdn-klein"
              appearance="primary-action-button"
              aria-disabled={doe.isPending}
            >
              Vastleggen
            </Button>
            <Button type="button" className="mdn-klein" appearance="subtle-button" onClick={() => setStap(undefined)}>
              Terug
            </Button>
          </div>
        </form>
      )}
      {doe.error && <Fout fout={doe.error} />}
    </div>
  );
}
