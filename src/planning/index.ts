// What if, and what next: under another rule, on the way up, ahead of time.
export {};
