// A small force-directed layout (Fruchterman and Reingold 1991): nodes repel each other, edges attract, and the temperature falls. It
// starts on a circle, so that the same graph always looks the same.

const ROUNDS = 300;
/** Keeps parts that are not connected near each other. */
const GRAVITY = 0.12;
/** Nodes farther apart than this many distances do not affect each other. */
const REACH = 5;

/**
 * Places nodes.
 * @param {number} count the number of nodes
 * @param {{from: number, to: number}[]} edges
 * @param {number} distance the desired distance of neighbours
 * @returns {{x: number, y: number}[]} the position of each node
 */
export function layout(count, edges, distance) {
  const golden = Math.PI * (3 - Math.sqrt(5));
  const nodes = Array.from({ length: count }, (_, i) => {
    const radius = distance * Math.sqrt(i + 0.5);
    return { x: radius * Math.cos(i * golden), y: radius * Math.sin(i * golden) };
  });
  let heat = distance * Math.sqrt(count);
  for (let round = 0; round < ROUNDS; round++) {
    move(nodes, forces(nodes, edges, distance), heat);
    heat *= 0.98;
  }
  return nodes;
}

function forces(nodes, edges, distance) {
  const pushed = nodes.map((node) => ({ x: -node.x * GRAVITY, y: -node.y * GRAVITY }));
  for (let a = 0; a < nodes.length; a++) {
    for (let b = a + 1; b < nodes.length; b++) {
      apply(nodes, pushed, { from: a, to: b }, (length) => (length > REACH * distance ? 0 : -(distance * distance) / length));
    }
  }
  edges.forEach((edge) => apply(nodes, pushed, edge, (length) => (length * length) / distance));
  return pushed;
}

/** A force between two nodes: positive forces attract. */
function apply(nodes, pushed, { from, to }, force) {
  const dx = nodes[to].x - nodes[from].x;
  const dy = nodes[to].y - nodes[from].y;
  const length = Math.max(0.01, Math.hypot(dx, dy));
  const strength = force(length) / length;
  pushed[from].x += dx * strength;
  pushed[from].y += dy * strength;
  pushed[to].x -= dx * strength;
  pushed[to].y -= dy * strength;
}

function move(nodes, pushed, heat) {
  nodes.forEach((node, i) => {
    const length = Math.max(0.01, Math.hypot(pushed[i].x, pushed[i].y));
    const step = Math.min(length, heat) / length;
    node.x += pushed[i].x * step;
    node.y += pushed[i].y * step;
  });
}
