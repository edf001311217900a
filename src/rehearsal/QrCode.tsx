import { useEffect, useState } from 'react';
import type { QrShape } from '../ui/qr.ts';
import { useStage } from './context.ts';

/** The link to where the rehearsal stands, to be scanned with another device. */
export function QrCode({ link }: { link: string }) {
  const { words } = useStage().flow;
  const [shape, setShape] = useState<QrShape | 'failed'>();

  useEffect(() => {
    let isWanted = true;
    const show = (found: QrShape | 'failed') => isWanted && setShape(found);
    import('../ui/qr.ts').then((qr) => show(qr.qrOf(link))).catch(() => show('failed'));
    return () => {
      isWanted = false;
    };
  }, [link]);

  return (
    <div className="qr" role="status" aria-busy={shape === undefined}>
      {shape === 'failed' && <p>{words['coach.qr.failed']}</p>}
      {shape && shape !== 'failed' && (
        <>
          <svg viewBox={`0 0 ${shape.size} ${shape.size}`} role="img" aria-label={words['coach.qr.alt']}>
            <path d={shape.path} shapeRendering="crispEdges" />
          </svg>
          <p>{words['coach.qr.text']}</p>
        </>
      )}
    </div>
  );
}
