namespace Cartography.Rules.Drift;

/// <summary>A folder or file of drift detection that cannot be used: what is wrong and what to do.</summary>
public sealed class DriftException(string message, Exception? inner = null) : Exception(message, inner);
