import type { BureauHealth } from './bureaus.ts';
import { html, type Html } from './html.ts';

const CENTRE = 92;
const RADIUS = 64;
const STEP = 62;
const TOP = 26;
/** Turn of the helix from one bureau to the next: a sixth, so that no rung ever falls on a crossing. */
const TURN = Math.PI / 3;
const LEADER_END = 200;
/** The strands run on behind the last rung, so that a graph of two bureaus is a helix too. */
const LEAST_STEPS = 5;

const round = (value: number): number => Math.round(value * 10) / 10;
const angleAt = (y: number): number => ((y - TOP) / STEP) * TURN;
const strandX = (y: number, phase: number): number => CENTRE + RADIUS * Math.cos(angleAt(y) + phase);

/** A strand as separate strokes, so that what lies in front can be drawn over what lies behind. */
function strandRuns(height: number, phase: number): { readonly front: string[]; readonly back: string[] } {
  const runs: { front: string[]; back: string[] } = { front: [], back: [] };
  let points: string[] = [];
  let isFront = Math.sin(angleAt(0) + phase) > 0;
  const close = (): void => {
    runs[isFront ? 'front' : 'back'].push(`M${points.join('L')}`);
  };
  for (let y = 0; y <= height; y += 2) {
    const point = `${round(strandX(y, phase))} ${y}`;
    points.push(point);
    const nowFront = Math.sin(angleAt(y) + phase) > 0;
    if (nowFront === isFront) continue;
    close();
    points = [point];
    isFront = nowFront;
  }
  close();
  return runs;
}

function rung(bureau: BureauHealth, index: number): Html {
  const y = TOP + index * STEP;
  const ends = [strandX(y, 0), strandX(y, Math.PI)].toSorted((a, b) => a - b).map(round);
  const [left, right] = [ends[0] ?? 0, ends[1] ?? 0];
  return html`<g class="rung" data-bureau="${bureau.name}" data-healthy="${String(bureau.healthy)}">
    <path class="leader" d="M${right + 8} ${y}H${LEADER_END}" />
    <path class="bar" d="M${left} ${y}H${right}" />
    <circle cx="${left}" cy="${y}" r="4" />
    <circle cx="${right}" cy="${y}" r="4" />
    <text x="${LEADER_END + 10}" y="${y + 6}">${bureau.nameZh}</text>
  </g>`;
}

/** The graph as a double helix with one rung for each bureau; the rung of a bureau that does not answer is broken. */
export function helixFigure(bureaus: readonly BureauHealth[]): Html {
  const height = TOP * 2 + STEP * Math.max(LEAST_STEPS, bureaus.length - 1);
  const strands = [strandRuns(height, 0), strandRuns(height, Math.PI)];
  return html`<svg class="helix" viewBox="0 0 310 ${height}" aria-hidden="true" focusable="false">
    ${(['back', 'front'] as const).map((side) => strands.map((runs) => runs[side].map((d) => html`<path class="strand ${side}" d="${d}" />`)))}
    ${bureaus.map(rung)}
  </svg>`;
}
