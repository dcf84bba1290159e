import { type Organisatie as Gegevens, readOrganisatie } from '@meedoen/contract/organisatie';
import type { IsoDate } from '@meedoen/law/kernel';
import { Tabel } from '@meedoen/ui/tabel';
import { datumKort, hoofdletter, tijdstipKort } from '@meedoen/ui/weergave';
import { Button, Heading1, Heading2, Heading3 } from '@utrecht/component-library-react';
import { Fragment, useState } from 'react';
import { useTitel } from '../schil/titel.ts';
import { useSessie } from '../sessie/sessie.tsx';
import { Leeg, Lezing } from '../toestand/Toestand.tsx';
import { useLees } from '../verbinding/verbinding.tsx';
import { Loketlade } from './Loketlade.tsx';
import { Mandaateinde, Mandaatlade, opdrachtnaam } from './Mandaatlade.tsx';
import './organisatie.css';

type Gemeente = Gegevens['gemeenten'][number];
type Open =
  | { readonly wat: 'mandaat'; readonly gemeente?: Gemeente }
  | { readonly wat: 'einde'; readonly gemeente: Gemeente; readonly mandaat: Gemeente['mandaten'][number] }
  | { readonly wat: 'loket'; readonly code: string };

/** Which gemeente gave which task from when, where its residents turn to, and who changed that. */
export default function Organisatie() {
  const { vandaag } = useSessie();
  const lezing = useLees(readOrganisatie, {}, { houdVorige: true });
  const [open, setOpen] = useState<Open>();
  useTitel('Organisatie');
  const sluit = () => setOpen(undefined);
  return (
    <Lezing kop="Organisatie" van={lezing} regels={10} wat="de organisatie">
      {({ naam, gemeenten, wijzigingen }) => {
        const bijLoket = open?.wat === 'loket' ? gemeenten.find(({ code }) => code === open.code) : undefined;
        return (
          <>
            <div className="mdn-head">
              <div>
                <Heading1>Organisatie</Heading1>
                <p className="mdn-sec">
                  {naam} voert taken uit voor{' '}
                  {gemeenten.length === 1 ? 'een gemeente' : `${gemeenten.length} gemeenten`}. Wat hier verandert, telt
                  meteen: wie in welke gemeente mag werken, en wat inwoners lezen.
                </p>
              </div>
              <div className="mdn-head__eind">
                <Button appearance="primary-action-button" onClick={() => setOpen({ wat: 'mandaat' })}>
                  Taak vastleggen
                </Button>
              </div>
            </div>
            <div className="mdn-stapel">
              {gemeenten.map((gemeente) => (
                <section key={gemeente.code} className="mdn-panel" aria-labelledby={`gemeente-${gemeente.code}`}>
                  <div className="mdn-panel__kop">
                    <Heading2 id={`gemeente-${gemeente.code}`}>{gemeente.naam}</Heading2>
                    <span className="mdn-sm mdn-mut">gemeentecode {gemeente.code}</span>
                  </div>
                  <div className="mdn-panel__lijf mdn-twee">
                    <Mandaten
                      gemeente={gemeente}
                      vandaag={vandaag}
                      onGeef={() => setOpen({ wat: 'mandaat', gemeente })}
                      onEinde={(mandaat) => setOpen({ wat: 'einde', gemeente, mandaat })}
                    />
                    <Loket gemeente={gemeente} onWijzig={() => setOpen({ wat: 'loket', code: gemeente.code })} />
                  </div>
                </section>
              ))}
              <section className="mdn-panel" aria-labelledby="wijzigingen">
                <div className="mdn-panel__kop">
                  <Heading2 id="wijzigingen">Wie wat wijzigde</Heading2>
                </div>
                {wijzigingen.length === 0 ? (
                  <Leeg>Er is hier nog niets gewijzigd.</Leeg>
                ) : (
                  <div className="mdn-panel__tabel">
                    <Tabel
                      titel="Wijzigingen, de nieuwste eerst"
                      rijen={wijzigingen}
                      sleutel={({ op, gemeente, wat }) => `${op}${gemeente}${wat}`}
                      kolommen={[
                        {
                          kop: 'Wanneer',
                          toon: ({ op }) => <span className="mdn-nowrap">{tijdstipKort(op, vandaag)}</span>,
                        },
                        { kop: 'Gemeente', soort: 'naam', toon: (wijziging) => wijziging.gemeente },
                        { kop: 'Wat', toon: ({ wat }) => wat },
                        { kop: 'Reden', toon: ({ reden }) => reden },
                        { kop: 'Wie', toon: ({ wie }) => wie },
                      ]}
                    />
                  </div>
                )}
              </section>
            </div>
            {open?.wat === 'mandaat' && <Mandaatlade gemeenten={gemeenten} gemeente={open.gemeente} onSluit={sluit} />}
            {open?.wat === 'einde' && (
              <Mandaateinde gemeente={open.gemeente.naam} mandaat={open.mandaat} onSluit={sluit} />
            )}
            {bijLoket && <Loketlade gemeente={bijLoket} onSluit={sluit} />}
          </>
        );
      }}
    </Lezing>
  );
}

function Mandaten({
  gemeente,
  vandaag,
  onGeef,
  onEinde,
}: {
  readonly gemeente: Gemeente;
  readonly vandaag: IsoDate;
  readonly onGeef: () => void;
  readonly onEinde: (mandaat: Gemeente['mandaten'][number]) => void;
}) {
  return (
    <div className="mdn-stapel mdn-stapel--dicht">
      <Heading3>Opgedragen taken</Heading3>
      <ul className="mdn-lijst">
        {gemeente.mandaten.map((mandaat) => {
          const voorbij = mandaat.totEnMet !== null && mandaat.totEnMet < vandaag;
          const later = mandaat.vanaf !== null && mandaat.vanaf > vandaag;
          return (
            <li key={mandaat.id} className="mdn-mandaat">
              <span>
                <b className={voorbij ? 'mdn-oud' : undefined}>{hoofdletter(opdrachtnaam(mandaat.taakgebied))}</b>{' '}
                {voorbij && <span className="mdn-stand">voorbij</span>}
                {later && <span className="mdn-stand mdn-stand--wait">begint later</span>}
                <br />
                <span className="mdn-sm mdn-sec">
                  {mandaat.vanaf ? `vanaf ${datumKort(mandaat.vanaf, vandaag)}` : 'altijd al'}
                  {mandaat.totEnMet && ` tot en met ${datumKort(mandaat.totEnMet, vandaag)}`}
                </span>
              </span>
              {!voorbij && (
                <Button
                  className="mdn-klein"
                  appearance="subtle-button"
                  aria-label={`Laatste dag van ${opdrachtnaam(mandaat.taakgebied)} in ${gemeente.naam}`}
                  onClick={() => onEinde(mandaat)}
                >
                  Laatste dag
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <div className="utrecht-button-group">
        <Button
          className="mdn-klein"
          appearance="secondary-action-button"
          aria-label={`Taak vastleggen van ${gemeente.naam}`}
          onClick={onGeef}
        >
          Taak vastleggen
        </Button>
      </div>
    </div>
  );
}

function Loket({ gemeente, onWijzig }: { readonly gemeente: Gemeente; readonly onWijzig: () => void }) {
  const { loket, naam } = gemeente;
  return (
    <div className="mdn-stapel mdn-stapel--dicht">
      <Heading3>Waar inwoners terechtkunnen</Heading3>
      {loket ? (
        <dl className="mdn-gegevens">
          {(
            [
              ['Afdeling', loket.afdeling],
              ['Telefoon', `${loket.telefoon}, ${loket.bereikbaar}`],
              ['Bezoek', `${loket.bezoekadres}. ${loket.inloop}`],
              ['Post', loket.postadres.join(', ')],
              ['Website', loket.website],
              ['Mail van', loket.mailVan],
              ['Bij nood', loket.spoed || 'niets ingevuld'],
              ['Wie keek mee', loket.namenInInzage ? 'met namen van medewerkers' : 'alleen functies'],
            ] as const
          ).map(([kop, tekst]) => (
            <Fragment key={kop}>
              <dt>{kop}</dt>
              <dd>{tekst}</dd>
            </Fragment>
          ))}
        </dl>
      ) : (
        <p className="mdn-melding mdn-melding--warning">
          Er staat nog geen loket. Zonder loket kan er geen brief uit namens deze gemeente.
        </p>
      )}
      <div className="utrecht-button-group">
        <Button
          className="mdn-klein"
          appearance="secondary-action-button"
          aria-label={`${loket ? 'Wijzigen' : 'Invullen'}: loket van ${naam}`}
          onClick={onWijzig}
        >
          {loket ? 'Wijzigen' : 'Invullen'}
        </Button>
      </div>
    </div>
  );
}
