namespace Cartography.Core.Options;

/// <summary>The command was given something that it cannot take (exit code 2): what, and what it takes, in the message.</summary>
/// <param name="message">One or two sentences for the person who typed it.</param>
public sealed class UsageException(string message) : Exception(message);
