namespace Cartography.GraphDb.Tests.Corpus;

/// <summary>An answer that is not the recorded one.</summary>
internal sealed class CorpusMismatch(string message) : Exception(message);
