namespace Cartography.Values;

/// <summary>A zone of the time-zone database.</summary>
/// <param name="Name">Its name, such as Europe/Stockholm.</param>
public sealed partial record NamedZone(string Name) : Zone;
