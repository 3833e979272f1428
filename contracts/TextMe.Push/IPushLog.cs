using System.Threading;
using System.Threading.Tasks;

namespace TextMe.Push;

/// <summary>
/// Remembers which pushes were handled. Without a service of this type the last 10,000 keys of each mapped path are kept in memory; register one that
/// stores them to know them after a restart, and in several processes.
/// </summary>
public interface IPushLog
{
    /// <summary>Whether a push was handled before.</summary>
    /// <param name="key">Its <see cref="PushedItem.Key"/>.</param>
    /// <param name="cancellationToken">The service has hung up.</param>
    ValueTask<bool> ContainsAsync(string key, CancellationToken cancellationToken);

    /// <summary>Notes that a push was handled. Where this fails the push is answered 500, comes again and is handled again.</summary>
    /// <param name="key">Its <see cref="PushedItem.Key"/>.</param>
    /// <param name="cancellationToken">Never asked for: what was handled is noted, whether the service still listens or not.</param>
    ValueTask AddAsync(string key, CancellationToken cancellationToken);
}
