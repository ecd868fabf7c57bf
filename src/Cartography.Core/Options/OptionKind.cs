namespace Cartography.Core.Options;

/// <summary>What an option takes.</summary>
public enum OptionKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>Nothing: given or not. In files and environment variables: true or false.</summary>
    Flag,

    /// <summary>Texts separated by commas; blanks around them do not count. In files also a list.</summary>
    List,

    /// <summary>The NAME of an environment variable that holds a secret, never the secret.</summary>
    SecretVariable,
}
