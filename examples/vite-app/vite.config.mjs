// The sheet reader and the explainers are whole in one script: 220 kB compressed.
export default { build: { chunkSizeWarningLimit: 700 } };
