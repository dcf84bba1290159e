import { Paragraph } from '@utrecht/component-library-react';
import { GaKnop } from '../onderdelen/ga.tsx';
import { Pagina } from '../pagina/pagina.tsx';
import { standen } from '../teksten/alledaags.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';

export default function NietGevonden() {
  const { zeg } = useTaal();
  return (
    <Pagina titel={zeg(standen.nietGevondenKop)} besloten={false}>
      <Paragraph>
        <Zeg van={standen.nietGevonden} />
      </Paragraph>
      <div className="meedoen-knoppen">
        <GaKnop naar="/">
          <Zeg van={standen.naarStart} />
        </GaKnop>
      </div>
    </Pagina>
  );
}
