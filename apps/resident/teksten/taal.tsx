import { createContext, Fragment, type ReactNode, useContext } from 'react';
import { Heel } from '../onderdelen/heel.tsx';
import { type Invulling, inVorm, plat, type Taal, type Tekst, type Vorm, vul, type Waarden } from './tekst.ts';

interface Aanspreking {
  readonly taal: Taal;
  readonly vorm: Vorm;
}

const context = createContext<Aanspreking>({ taal: 'nl', vorm: 'je' });
export const Taalgever = context.Provider;

export interface Taalgebruik extends Aanspreking {
  /** A text in the language and form of this person, without emphasis. */
  readonly zeg: <P extends string>(tekst: Tekst<P>, ...invulling: Invulling<P>) => string;
}

/** Language and form of address of whoever reads. */
export function useTaal(): Taalgebruik {
  const { taal, vorm } = useContext(context);
  return {
    taal,
    vorm,
    zeg: (tekst, ...[waarden]) => plat(vul(inVorm(tekst, taal, vorm), waarden as Waarden<string> | undefined)),
  };
}

/** A text with words in it that are Dutch for everybody (an article, opening hours): a screen reader says them as Dutch. */
export function ZegNederlands<P extends string>({ van, met }: { van: Tekst<P>; met: Waarden<P> }): ReactNode {
  const { taal, vorm } = useContext(context);
  if (taal === 'nl') return <Zeg {...({ van, met } as { van: Tekst; met: Waarden<string> })} />;
  const waarden: Waarden<string> = met;
  return inVorm(van, taal, vorm)
    .split(/\{(\w+)\}/)
    .map((stuk, i) =>
      i % 2 === 1 ? (
        <span lang="nl" key={stuk}>
          <Heel tekst={String(waarden[stuk] ?? '')} />
        </span>
      ) : (
        <Zeg key={`${stuk}.`} van={{ je: stuk, u: stuk, en: stuk } as Tekst<never>} />
      ),
    );
}

/** A text on the screen, with what stands out in bold. */
export function Zeg<P extends string>(
  props: { van: Tekst<P> } & ([P] extends [never] ? { met?: never } : { met: Waarden<P> }),
): ReactNode {
  const { taal, vorm } = useContext(context);
  return vul(inVorm(props.van, taal, vorm), props.met).map(({ vet, tekst }, i) => {
    const Tag = vet ? 'strong' : Fragment;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence never change place
      <Tag key={i}>
        <Heel tekst={tekst} />
      </Tag>
    );
  });
}
