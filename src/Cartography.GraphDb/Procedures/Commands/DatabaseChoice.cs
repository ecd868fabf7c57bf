namespace Cartography.GraphDb.Procedures.Commands;

/// <summary>Which databases a SHOW command lists.</summary>
internal enum DatabaseChoice
{
    All,
    Default,
    Home,
}
