using System.Threading.Tasks;

namespace TextMe.TokenStore.Tests.Infrastructure;

/// <summary>Holds a call until the test lets it go.</summary>
internal sealed class BlockingStep
{
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Reached => _reached.Task;

    public Task EnterAsync()
    {
        _reached.TrySetResult();
        return _released.Task;
    }

    public void Release() => _released.TrySetResult();
}
