import { type Nazorgblad as Blad, type Nazorgbeeld, readNazorg, startNazorg } from '@meedoen/contract/nazorg';
import { bedrag, datumKort, datumLang, hoofdletter } from '@meedoen/ui/weergave';
import { Button, Heading2, Heading3 } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { keuzes, VORM } from '../begeleiding/woorden.ts';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Fout, Leeg, Lezing } from '../toestand/Toestand.tsx';
import { useLees, useOpdracht } from '../verbinding/verbinding.tsx';
import { useConcept } from '../vorm/concept.ts';
import { veldfouten } from '../vorm/Veld.tsx';
import { ingevuld, Velden, type Waarden } from '../vorm/Velden.tsx';
import { Eerder } from './Eerder.tsx';
import { Gevolg } from './Gevolg.tsx';
import { BAANVELDEN, NA_NAZORG, Nazorgstappen } from './Nazorgstappen.tsx';
import { CONTRACT, momentInWoorden, SOORT, STAND, STOPGROND, TOESTAND, WERK } from './woorden.ts';
import '../afstemming/afstemming.css';
import './nazorg.css';

/** Work that lasts: the care of now, what was measured, and what was tried before. */
export function Nazorgblad({ persoon }: { readonly persoon: string }) {
  const lezing = useLees(readNazorg, { params: { persoonId: persoon } }, { houdVorige: true });
  const mag = useMag();
  return (
    <Lezing van={lezing} regels={8} wat="de nazorg">
      {(blad) => (
        <div className="mdn-stapel">
          {blad.herinstroom && (
            <p className="mdn-melding mdn-melding--warning">
              Terug sinds {datumLang(blad.herinstroom.op)}, na werk vanaf {datumLang(blad.herinstroom.na)}. Hieronder
              staat wat eerder is geprobeerd.
            </p>
          )}
          {blad.nazorgen.map((nazorg) => (
            <Nazorg key={nazorg.id} nazorg={nazorg} />
          ))}
          {blad.magBeginnen &&
            (mag('begeleiden') ? (
              <Begin blad={blad} />
            ) : (
              blad.nazorgen.length === 0 && <Leeg>Er is nog geen nazorg.</Leeg>
            ))}
          <Uitstroom blad={blad} />
          <Eerder geprobeerd={blad.geprobeerd} />
        </div>
      )}
    </Lezing>
  );
}

function Nazorg({ nazorg }: { readonly nazorg: Nazorgbeeld }) {
  const mag = useMag();
  const { baan, bericht, slot, exitgesprek, contacten } = nazorg;
  const { naam, toon } = TOESTAND[nazorg.toestand];
  return (
    <section className="mdn-panel" aria-labelledby={nazorg.id}>
      <div className="mdn-panel__kop">
        <Heading2 id={nazorg.id} tabIndex={-1}>
          {baan.werkgever}
        </Heading2>
        <span className={`mdn-stand mdn-stand--${toon}`}>{naam}</span>
      </div>
      <div className="mdn-panel__lijf mdn-zaak">
        <div className="mdn-stapel">
          {bericht && (
            <p className={`mdn-melding ${bericht.stand === 'goed' ? '' : 'mdn-melding--warning'}`}>
              De inwoner vertelde op {datumLang(bericht.op)}: {WERK[bericht.stand]}. “{bericht.woorden}”
            </p>
          )}
          <dl className="mdn-plicht">
            <Paar naam="Soort">{hoofdletter(SOORT[nazorg.soort])}</Paar>
            <Paar naam="Eerste werkdag">{datumLang(baan.begonnenOp)}</Paar>
            <Paar naam="Contract">
              {CONTRACT[baan.contract]}
              {baan.eindigtOp ? `, tot en met ${datumLang(baan.eindigtOp)}` : ''}
            </Paar>
            {slot && (
              <Paar naam="Einde">
                {datumLang(slot.op)}
                {slot.grond ? `: ${STOPGROND[slot.grond]}` : ''}. {slot.toelichting}
              </Paar>
            )}
          </dl>
          {exitgesprek && (
            <div>
              <Heading3>Gesprek over werk en geld</Heading3>
              <p className="mdn-sm mdn-sec">
                {datumLang(exitgesprek.op)}, {VORM[exitgesprek.vorm]}, {exitgesprek.door}
              </p>
              <blockquote className="mdn-begeleiding__woorden">
                <p>“{exitgesprek.woorden}”</p>
              </blockquote>
              <dl className="mdn-plicht">
                <Paar naam="Wat hielp">{exitgesprek.watHielp}</Paar>
                <Paar naam="Afgesproken">{exitgesprek.afspraken}</Paar>
                {exitgesprek.zonderGevolg && <Paar naam="Inkomen niet bekeken">{exitgesprek.zonderGevolg}</Paar>}
              </dl>
              {exitgesprek.gevolg && <Gevolg gevolg={exitgesprek.gevolg} />}
            </div>
          )}
          {contacten.length > 0 && (
            <div>
              <Heading3>Contacten</Heading3>
              <ul className="mdn-nazorg__contacten">
                {contacten.map(({ op, vorm, door, stand, verslag }) => (
                  <li key={op + verslag}>
                    <b>{datumLang(op)}</b>, {VORM[vorm]}, {door}: {WERK[stand]}. {verslag}
                  </li>
                ))}
              </ul>
            </div>
          )}
        </div>
        <div className="mdn-stapel">
          <Momenten nazorg={nazorg} />
          {mag('begeleiden') && <Nazorgstappen nazorg={nazorg} />}
        </div>
      </div>
    </section>
  );
}

function Momenten({ nazorg: { momenten, bron, toestand } }: { readonly nazorg: Nazorgbeeld }) {
  const { vandaag } = useSessie();
  if (toestand !== 'loopt') return null;
  return (
    <div>
      <Heading3>Contactmomenten</Heading3>
      {momenten.length === 0 ? (
        <p className="mdn-sec">Het beleid noemt geen vaste momenten. Spreek samen een dag af.</p>
      ) : (
        <ol className="mdn-nazorg__momenten">
          {momenten.map((moment) => (
            <li key={moment.soort + moment.dag} data-stand={moment.gedaan ? 'af' : moment.teLaat ? 'laat' : undefined}>
              <b>{momentInWoorden(moment)}</b>{' '}
              <span className="mdn-sm">
                {datumKort(moment.dag, vandaag)}
                {moment.gedaan ? ', gedaan' : moment.teLaat ? ', te laat' : ''}
              </span>
            </li>
          ))}
        </ol>
      )}
      <p className="mdn-bron">{bron}</p>
    </div>
  );
}

/** Work that stands in the facts is offered; nothing begins by itself. */
function Begin({ blad }: { readonly blad: Blad }) {
  const [werk] = blad.werk;
  const concept = useConcept<Waarden>(`nazorg-begin-${blad.persoon}`, {
    soort: blad.krijgtBijstand ? 'deeltijd' : 'uitgestroomd',
    werkgever: werk?.kenmerk ?? '',
    begonnenOp: werk?.vanaf ?? '',
    ...{ contract: '', eindigtOp: '' },
  });
  const begin = useOpdracht(startNazorg, NA_NAZORG, () => concept.wis());
  const velden = [
    { naam: 'soort', label: 'Wat is het', soort: 'keuze' as const, opties: keuzes(SOORT) },
    ...BAANVELDEN,
  ];
  return (
    <form
      className="mdn-panel"
      aria-labelledby="nazorg-begin"
      onSubmit={(event) => {
        event.preventDefault();
        const body = ingevuld(velden, concept.waarde) as never;
        begin.mutate({ params: { persoonId: blad.persoon }, body });
      }}
    >
      <div className="mdn-panel__kop">
        <Heading2 id="nazorg-begin">{blad.naam} heeft werk</Heading2>
      </div>
      <div className="mdn-panel__lijf mdn-vorm">
        <p className="mdn-sec">
          Leg het werk vast. Dan staan het gesprek en de contacten van het beleid vanzelf op uw lijst.
          {werk && ` In de feiten staat loon van ${werk.kenmerk}: ${bedrag(werk.nettoInCenten)} per keer.`}
        </p>
        <Velden velden={velden} waarden={concept.waarde} onWaarden={concept.zet} fouten={veldfouten(begin.error)} />
        {begin.error && <Fout fout={begin.error} veilig="Niet vastgelegd. Wat u invulde staat nog hier." />}
        <div>
          <Button type="submit" appearance="primary-action-button" aria-disabled={begin.isPending}>
            Nazorg beginnen
          </Button>
        </div>
      </div>
    </form>
  );
}

function Uitstroom({ blad: { uitstroom } }: { readonly blad: Blad }) {
  if (uitstroom.length === 0) return null;
  return (
    <section className="mdn-panel" aria-labelledby="uitstroom">
      <div className="mdn-panel__kop">
        <Heading2 id="uitstroom">Uit de bijstand door werk</Heading2>
      </div>
      <div className="mdn-panel__lijf mdn-stapel mdn-stapel--dicht">
        <ul className="mdn-nazorg__contacten">
          {uitstroom.map(({ vanaf, duurzaamOp, stand, terugOp }) => (
            <li key={vanaf}>
              <span className={`mdn-stand mdn-stand--${STAND[stand].toon}`}>{STAND[stand].naam}</span> zonder bijstand
              vanaf {datumLang(vanaf)}
              {terugOp ? `, terug op ${datumLang(terugOp)}` : ''}
              {stand === 'nog-niet' ? `; langer dan zes maanden vanaf ${datumLang(duurzaamOp)}` : ''}
            </li>
          ))}
        </ul>
        <p className="mdn-sm mdn-sec">Gemeten uit de uitkeringen zelf; niemand vult dit in.</p>
      </div>
    </section>
  );
}

function Paar({ naam, children }: { readonly naam: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{naam}</dt>
      <dd>{children}</dd>
    </div>
  );
}
