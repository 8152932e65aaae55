// What reaches only the first door: for resolutions that know no others.
import { type Achievement, measureAchievement, SakipError } from "sakip";

const achievement: Achievement = measureAchievement({ polarity: "maximize", target: 80, realization: "60.3" });
if (achievement.status !== "computed") throw new TypeError(`${SakipError.name}: ${achievement.reason}`);
export const figure: string = achievement.value.toFixed(3);
