package com.acme;

public interface Base {}
