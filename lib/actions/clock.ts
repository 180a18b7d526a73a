/** The one place where actions ask what time it is: an instant in UTC. */
export function now(): string {
  return new Date().toISOString();
}

/** The learner's own calendar day of an instant, `YYYY-MM-DD`: a shift at 23:30 belongs to that evening, wherever UTC is. */
export function localDay(instant: string): string {
  const date = new Date(instant);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

export function today(): string {
  return localDay(now());
}
