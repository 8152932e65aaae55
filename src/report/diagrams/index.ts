export { type CascadeDiagramOptions, cascadeDiagram } from "./cascade-diagram.ts";
export type { Diagram } from "./diagram.ts";
export { type ObstacleDiagramInput, type ObstacleDiagramOptions, obstacleDiagram } from "./obstacle-diagram.ts";
