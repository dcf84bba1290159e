import {
  decideOvereenkomst,
  endOvereenkomst,
  type Overeenkomstbeeld,
  readSroibewijs,
} from '@meedoen/contract/ketenpartner';
import { addressOf } from '@meedoen/contract/route';
import { datumLang, euro } from '@meedoen/ui/weergave';
import { Heading2 } from '@utrecht/component-library-react';
import { useMag } from '../sessie/sessie.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { datum, type Handeling, vak } from '../vorm/Velden.tsx';
import { Paar } from './Gegeven.tsx';
import { Sroivorm } from './Sroivorm.tsx';
import { Stappen } from './Stappen.tsx';
import { OVEREENKOMSTSTAND, procent, standklasse } from './woorden.ts';

const VERVERS = ['readKetenpartner', 'readKetenpartners'];
const OORDEEL: Readonly<Record<string, Handeling>> = {
  approveOvereenkomst: { naam: 'Vaststellen', velden: [] },
  rejectOvereenkomst: { naam: 'Afwijzen', velden: [vak('reden', 'Waarom')] },
};
const BEHEER: Readonly<Record<string, Handeling>> = {
  endOvereenkomst: {
    naam: 'Eerder beëindigen',
    velden: [datum('totEnMet', 'Verwijzen kan tot en met'), vak('reden', 'Waarom')],
  },
};

/** What is agreed for one gemeente: by whom, what for, for how much, and what of it is used. */
export function Overeenkomst({ overeenkomst }: { readonly overeenkomst: Overeenkomstbeeld }) {
  const { id, versie, toestand, inhoud, sroi, verwezen, beslist, einde } = overeenkomst;
  const mag = useMag();
  const beslis = useOpdracht(decideOvereenkomst, VERVERS);
  const eindig = useOpdracht(endOvereenkomst, VERVERS);
  const params = { overeenkomstId: id };
  const stand = OVEREENKOMSTSTAND[toestand];
  return (
    <section className="mdn-panel" aria-labelledby={id}>
      <div className="mdn-panel__kop">
        <Heading2 id={id} tabIndex={-1}>
          {overeenkomst.gemeentenaam}, {datumLang(inhoud.vanaf)} tot en met {datumLang(inhoud.totEnMet)}
        </Heading2>
        <span className={standklasse(stand)}>{stand.naam}</span>
      </div>
      <div className="mdn-panel__lijf mdn-zaak">
        <dl className="mdn-plicht">
          <Paar naam="Waarvoor">{overeenkomst.instrumentnamen.join(', ')}</Paar>
          <Paar naam="Wat als resultaat telt">
            {inhoud.resultaten.map((each) => `${each.omschrijving}, binnen ${each.binnenWeken} weken`).join('; ')}
          </Paar>
          <Paar naam="Doorlooptijd">{inhoud.doorlooptijdInWeken} weken</Paar>
          <Paar naam="Prijs per verwijzing">
            {euro(inhoud.prijsBijStartInCenten)} bij het begin, {euro(inhoud.prijsBijResultaatInCenten)} bij resultaat
          </Paar>
          <Paar naam="Plafond per jaar">{euro(inhoud.plafondPerJaarInCenten)}</Paar>
          <Paar naam="Aandeel">{aandeelTekst(inhoud)}</Paar>
          <Paar naam="Inzage na het einde">{inhoud.inzageNaEindeInDagen} dagen</Paar>
          <Paar naam="Voorgesteld">
            {datumLang(overeenkomst.voorgesteldOp)}, {overeenkomst.voorgesteldDoor}
          </Paar>
          {beslist && (
            <Paar naam={toestand === 'afgewezen' ? 'Afgewezen' : 'Vastgesteld'}>
              {datumLang(beslist.op)}, {beslist.door}
              {beslist.reden && `: ${beslist.reden}`}
            </Paar>
          )}
          {einde && (
            <Paar naam="Beëindigd">
              {datumLang(einde.op)}: {einde.reden}
            </Paar>
          )}
        </dl>
        <div className="mdn-stapel">
          <dl className="mdn-plicht">
            <Paar naam="Dit jaar gebruikt">
              {euro(overeenkomst.gebruiktInCenten)} van {euro(inhoud.plafondPerJaarInCenten)}
            </Paar>
            <Paar naam="Verwijzingen">
              {verwezen.eigen} van {verwezen.alle} dit jaar
            </Paar>
            <Paar naam={`Social return (${procent(inhoud.sroiPromille)})`}>
              {euro(sroi.ingevuldInCenten)} ingevuld, {euro(sroi.verplichtInCenten)} verplicht tot nu toe
            </Paar>
            {sroi.regels.map((regel, i) => (
              <Paar key={regel.bewijs} naam={datumLang(regel.ingezetOp)}>
                {regel.omschrijving}, {euro(regel.bedragInCenten)}.{' '}
                <a
                  className="utrecht-link"
                  href={addressOf(readSroibewijs, { params: { ...params, nummer: i + 1 } })}
                  download
                >
                  Bewijs
                </a>
              </Paar>
            ))}
          </dl>
          {mag('ketenpartner-vaststellen') && (
            <Stappen
              id={id}
              mogelijkheden={overeenkomst.mogelijkheden}
              handelingen={OORDEEL}
              opdracht={beslis}
              onDoe={(command, waarden, klaar) =>
                beslis.mutate({ params, versie, body: { command, ...waarden } as never }, { onSuccess: klaar })
              }
            />
          )}
          {mag('ketenpartner-beheren') && (
            <>
              <Stappen
                id={id}
                mogelijkheden={overeenkomst.mogelijkheden}
                handelingen={BEHEER}
                opdracht={eindig}
                onDoe={(_, waarden, klaar) =>
                  eindig.mutate({ params, versie, body: waarden as never }, { onSuccess: klaar })
                }
              />
              {(toestand === 'geldig' || toestand === 'beeindigd') && <Sroivorm overeenkomst={id} />}
            </>
          )}
        </div>
      </div>
    </section>
  );
}

function aandeelTekst({ aandeelMinstens, aandeelHoogstens }: Overeenkomstbeeld['inhoud']): string {
  const delen = [
    ...(aandeelMinstens === undefined ? [] : [`ten minste ${procent(aandeelMinstens)}`]),
    ...(aandeelHoogstens === undefined ? [] : [`ten hoogste ${procent(aandeelHoogstens)}`]),
  ];
  return delen.length === 0 ? 'niet afgesproken' : `${delen.join(', ')} van alle verwijzingen`;
}
