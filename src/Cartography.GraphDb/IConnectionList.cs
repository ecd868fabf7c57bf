namespace Cartography.GraphDb;

/// <summary>The connections of a server that opens the database to others.</summary>
public interface IConnectionList
{
    /// <summary>The connections that are open.</summary>
    IReadOnlyCollection<ConnectionDetails> All { get; }

    /// <summary>Whether a connection has to log in before it may ask.</summary>
    bool RequiresLogin { get; }

    /// <summary>Closes a connection and ends what runs on it. False where there is none of that id.</summary>
    bool Close(string id);
}
