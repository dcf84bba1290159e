import { registerInschrijving } from '@meedoen/contract/doelgroep';
import { Button, Heading1, Heading2 } from '@utrecht/component-library-react';
import { useNavigate } from 'react-router';
import { keuzes } from '../begeleiding/woorden.ts';
import { useTitel } from '../schil/titel.ts';
import { useSessie } from '../sessie/sessie.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { useConcept } from '../vorm/concept.ts';
import { Keuze, veldfouten } from '../vorm/Veld.tsx';
import { datum, ingevuld, tekst, type Veld, Velden, type Waarden } from '../vorm/Velden.tsx';
import { SCHOOLSOORT } from './woorden.ts';

/** Writes somebody in who has no bijstand: who looks for work, or who is still at school. */
export default function Inschrijven() {
  const { gemeenten } = useSessie();
  const ga = useNavigate();
  useTitel('Inschrijven');
  const begin = { soort: 'zonder-uitkering', gemeente: gemeenten.length === 1 ? (gemeenten[0]?.code ?? '') : '' };
  const concept = useConcept<Waarden>('inschrijven', begin);
  const w = concept.waarde;
  const school = w.soort === 'school';
  const waar: Veld = {
    ...{ naam: 'gemeente', label: 'Gemeente', soort: 'keuze' },
    opties: gemeenten.map(({ code, naam }) => ({ waarde: code, tekst: naam })),
  };
  const velden: readonly Veld[] = school
    ? [
        waar,
        tekst('naam', 'Naam'),
        { ...datum('geboortedatum', 'Geboortedatum'), hulp: '16 of 17 jaar.' },
        { naam: 'onderwijs', label: 'Soort onderwijs', soort: 'keuze', opties: keuzes(SCHOOLSOORT) },
        tekst('school', 'School'),
        tekst('contactpersoon', 'Wie vroeg erom op school'),
      ]
    : [waar, tekst('bsn', 'Burgerservicenummer'), tekst('reden', 'Waarom')];
  const schrijf = useOpdracht(registerInschrijving, ['readMensen'], ({ persoonId }) => {
    concept.wis();
    void ga(`/dossiers/${persoonId}/doelgroepen`);
  });
  return (
    <>
      <div className="mdn-head">
        <Heading1>Inschrijven voor hulp bij werk</Heading1>
        <span className="mdn-sec">Voor wie geen bijstand krijgt. U wordt de coach.</span>
      </div>
      <form
        className="mdn-panel"
        aria-labelledby="inschrijven"
        onSubmit={(event) => {
          event.preventDefault();
          schrijf.mutate({ body: { soort: w.soort, ...ingevuld(velden, w) } as never });
        }}
      >
        <div className="mdn-panel__kop">
          <Heading2 id="inschrijven">Wie</Heading2>
        </div>
        <div className="mdn-panel__lijf mdn-vorm">
          <Keuze
            label="Om wie gaat het"
            waarde={w.soort ?? ''}
            onWaarde={(soort) => concept.zet({ ...w, soort })}
            opties={[
              { waarde: 'zonder-uitkering', tekst: 'Iemand zonder uitkering die werk zoekt' },
              { waarde: 'school', tekst: 'Een jongere op praktijkonderwijs of vso, op verzoek van de school' },
            ]}
          />
          {school && (
            <p className="mdn-sec">
              Alleen wat nodig is: geen burgerservicenummer en geen adres. Na de overdracht op 18 jaar wordt dit gewist
              op de dag die het beleid noemt.
            </p>
          )}
          <Velden velden={velden} waarden={w} onWaarden={concept.zet} fouten={veldfouten(schrijf.error)} />
          {schrijf.error && <Fout fout={schrijf.error} veilig="Niet ingeschreven. Wat u invulde staat nog hier." />}
          <div>
            <Button type="submit" appearance="primary-action-button" aria-disabled={schrijf.isPending}>
              Inschrijven
            </Button>
          </div>
        </div>
      </form>
    </>
  );
}
