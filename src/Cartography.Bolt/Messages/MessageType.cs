namespace Cartography.Bolt.Messages;

/// <summary>A kind of message.</summary>
/// <param name="Tag">Its tag.</param>
/// <param name="Name">Its name, as it stands in errors: Run.</param>
/// <param name="Fields">How many fields it has.</param>
/// <param name="Read">Reads them.</param>
internal sealed record MessageType(byte Tag, string Name, int Fields, MessageRead Read)
{
    /// <summary>Whether a version has it.</summary>
    public Func<Capabilities, bool> IsIn { get; init; } = static _ => true;
}
