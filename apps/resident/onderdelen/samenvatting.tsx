import { Alert, Heading2, Link, Paragraph } from '@utrecht/component-library-react';
import { useEffect, useRef } from 'react';
import { formulier as f } from '../teksten/formulier.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';

export interface Samengevat {
  /** Id of the field. */
  readonly id: string;
  readonly vraag: string;
  readonly fout: string;
}

/** Everything that needs another look, on top; the focus goes there, each line leads to its field. */
export function Foutsamenvatting({
  fouten,
  beurt,
}: {
  readonly fouten: readonly Samengevat[];
  readonly beurt: number;
}) {
  const { zeg } = useTaal();
  const plek = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try moves the focus again
  useEffect(() => {
    plek.current?.focus();
  }, [beurt]);
  if (fouten.length === 0) return null;
  return (
    <div ref={plek} tabIndex={-1} data-krijgt-focus="">
      <Alert type="error" role="alert">
        <Heading2>{fouten.length === 1 ? zeg(f.foutEen) : zeg(f.foutMeer, { aantal: fouten.length })}</Heading2>
        <Paragraph>
          <Zeg van={f.foutBewaard} />
        </Paragraph>
        <div className="meedoen-blok meedoen-blok--vast">
          {fouten.map(({ id, vraag, fout }) => (
            <Link
              key={id}
              className="meedoen-doel"
              href={`#${id}`}
              onClick={(gebeurtenis) => {
                gebeurtenis.preventDefault();
                const doel = document.getElementById(id);
                const invoer = doel?.matches('input,select,textarea')
                  ? doel
                  : doel?.querySelector<HTMLElement>('input,select,textarea');
                (invoer ?? doel)?.focus();
                doel?.scrollIntoView({ block: 'center' });
              }}
            >
              {vraag} {fout}
            </Link>
          ))}
        </div>
      </Alert>
    </div>
  );
}
