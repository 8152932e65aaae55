// Tables, documents and pictures of results, as plain data and as text.
export {};
