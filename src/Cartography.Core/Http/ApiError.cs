namespace Cartography.Core.Http;

/// <summary>An error as the vendor told it.</summary>
/// <param name="Code">Its code; null when there was none.</param>
/// <param name="Message">Its text; null when there was none.</param>
public sealed record ApiError(string? Code, string? Message);
