namespace Cartography.Rules;

/// <summary>Rules that cannot be read or used; the message is for the person who wrote them and says file and line.</summary>
public sealed class RuleException : Exception
{
    /// <summary>Something wrong at a place in a file.</summary>
    public RuleException(RuleSource source, string message, Exception? inner = null)
        : base($"{source}: {message}", inner) => At = source;

    /// <summary>Something wrong that has no place.</summary>
    public RuleException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }

    /// <summary>The place, if there is one.</summary>
    public RuleSource? At { get; }
}
