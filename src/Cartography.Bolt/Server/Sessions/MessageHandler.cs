using Cartography.Bolt.Messages;

namespace Cartography.Bolt.Server.Sessions;

/// <summary>Who answers a message, and when it may come.</summary>
/// <param name="Allowed">The states in which it may come.</param>
/// <param name="Handle">Answers it.</param>
internal sealed record MessageHandler(SessionState Allowed, Func<Session, Message, ValueTask> Handle);
