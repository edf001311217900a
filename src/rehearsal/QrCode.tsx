import { useEffect, useState } from 'react';
import { freshPage } from '../browser/fresh-page.ts';
import type { QrShape } from '../ui/qr.ts';
import { useStage } from './context.ts';

/** What draws it did not come once: a page asks no second time for it. */
let hasFailed = false;

/** The link to where the rehearsal stands, to be scanned with another device. */
export function QrCode({ link }: { link: string }) {
  const { words } = useStage().flow;
  /** Empty where it failed. */
  const [shape, setShape] = useState<QrShape | ''>();

  useEffect(() => {
    import('../ui/qr.ts')
      .then((qr) => setShape(qr.qrOf(link)))
      .catch(() => {
        setShape('');
        if (hasFailed) void freshPage();
        hasFailed = true;
      });
  }, [link]);

  return (
    <div className="qr" role="status" aria-busy={shape === undefined}>
      {shape === '' && <p>{words['coach.qr.failed']}</p>}
      {shape && (
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
