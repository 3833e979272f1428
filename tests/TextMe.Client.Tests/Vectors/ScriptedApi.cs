using System;
using System.Threading.Tasks;

namespace TextMe.Client.Tests.Vectors;

/// <summary>A service that answers whatever it is asked as a vector says.</summary>
internal sealed class ScriptedApi(Vector vector) : UnansweredApi
{
    /// <summary>What it was asked; <see langword="null"/> where the endpoint did not let it through.</summary>
    public object? Received { get; private set; }

    protected override Task<T> AnswerAsync<T>(object request)
    {
        Received = request;
        return vector.Reply switch
        {
            null => throw new ApiException(vector.Status, vector.Message),
            T reply => Task.FromResult(reply),
            object value => Task.FromResult((T)Activator.CreateInstance(typeof(T), value, vector.Status, null)!),
        };
    }
}
