export { type PriorityProgramme, priorityProgrammeShape, priorityProgrammesShape } from "./priority-programme-shape.ts";
export type { PriorityReview, PriorityStanding, ProgrammeObstacles } from "./priority-review.ts";
export { type ReviewPrioritiesOptions, reviewPriorities } from "./review-priorities.ts";
