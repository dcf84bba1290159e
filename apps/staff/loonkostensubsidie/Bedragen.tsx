import type { Voorstel } from '@meedoen/contract/besluit';
import { Bon, Bonregel, Bontotaal } from '@meedoen/ui/bon';
import { maandLang } from '@meedoen/ui/weergave';
import { schrijfGetal } from './namen.ts';

type Bedragenvan = NonNullable<NonNullable<Voorstel['subsidie']>['bedragen']>;

/** A month of subsidy as a receipt: what the employer gets and of what. */
export function Bedragen({ bedragen }: { readonly bedragen: Bedragenvan }) {
  const { maand, uren, loonwaarde } = bedragen;
  const waarvan = loonwaarde === null ? 'de helft van het minimumloon' : `loonwaarde ${loonwaarde} procent`;
  const artikel = loonwaarde === null ? 'Pw art. 10d lid 5' : 'Pw art. 10d lid 4';
  return (
    <Bon label={`Zo komt het bedrag van ${maandLang(maand)} tot stand`}>
      <Bonregel
        label={`Subsidie: ${waarvan}, ${schrijfGetal(uren)} uur per week`}
        cents={bedragen.subsidieInCenten}
        artikel={artikel}
      />
      <Bonregel label="Vergoeding voor werkgeverslasten" cents={bedragen.vergoedingInCenten} artikel={artikel} />
      <Bontotaal label="Naar de werkgever" cents={bedragen.totaalInCenten} />
    </Bon>
  );
}
