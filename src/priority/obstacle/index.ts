export type { Blocker, CoordinationMatrix, CoordinationMeeting, CoordinationPair } from "./coordination.ts";
export { type CoordinationOptions, coordinationMatrix } from "./coordination-matrix.ts";
export { oldestFirst } from "./gather-obstacles.ts";
export type { AgencyObstacles, ObstacleReview, ObstacleStanding, PromiseState } from "./obstacle-review.ts";
export { type Obstacle, type ObstacleRead, obstacleShape, obstaclesShape } from "./obstacle-shape.ts";
export { type ReviewObstaclesOptions, reviewObstacles } from "./review-obstacles.ts";
export { standingOf } from "./standing-of.ts";
