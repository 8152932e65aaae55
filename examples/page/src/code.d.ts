/** The text of a file: the build hands it over beside what the file does. */
declare module "*?code" {
  const code: string;
  export default code;
}
